#include "common/word_order.h"

#include <algorithm>
#include <cstring>

namespace dateline {
namespace {

// Of codes that number the forms, which are listed in front of them: for the
// rare article whose words no scheme tells apart.
constexpr unsigned kListedWidth = 4;

// Of no form.
constexpr std::uint32_t kNoCode = UINT32_MAX;

void write_code(char* at, std::uint32_t code, unsigned width) {
  for (unsigned i = 0; i < width; ++i) at[i] = static_cast<char>(code >> 8 * i);
}

template <unsigned width>
std::uint32_t code_at(const char* codes, std::size_t place) {
  std::uint32_t code = 0;
  for (unsigned i = 0; i < width; ++i) {
    code |= std::uint32_t{static_cast<unsigned char>(codes[place * width + i])}
            << 8 * i;
  }
  return code;
}

// Appends the order; `code_of` gives the code of a word by its number.
template <typename CodeOf>
void append_order(std::string& out, const DistinctWords& words, unsigned width,
                  const CodeOf& code_of) {
  const std::size_t begin = out.size();
  out.resize(begin + words.size() * width);  // filled with marks
  for (std::size_t i = 0; i < words.words().size(); ++i) {
    const DistinctWords::Word& word = words.words()[i];
    const std::uint32_t code = code_of(i);
    for (std::uint32_t at = word.begin; at < word.end; ++at) {
      const std::size_t place = words.occurrences()[at].place;
      write_code(&out[begin + place * width], code, width);
    }
  }
}

void append_sentences(const DistinctWords& words, std::string& out) {
  std::string distances;
  std::uint32_t before = 0;
  for (const std::uint32_t word : words.sentences()) {
    append_number(distances, word - before);
    before = word;
  }
  append_string(out, distances);
}

void append_listed(const DistinctWords& words, std::string& out) {
  append_number(out, kListedWidth);
  std::string forms;
  for (const DistinctWords::Word& word : words.words()) {
    append_string(forms, word.form);
  }
  append_string(out, forms);
  append_order(out, words, kListedWidth, [](std::size_t word) {
    return kMarkCode + 1 + static_cast<std::uint32_t>(word);
  });
}

template <unsigned width>
bool follow(std::string_view codes,
            std::span<const std::vector<std::uint32_t>> places) {
  const std::size_t size = codes.size() / width;
  const auto stands_at = [&](std::size_t place, std::size_t at) {
    const auto& wanted = places[place];
    return std::find(wanted.begin(), wanted.end(),
                     code_at<width>(codes.data(), at)) != wanted.end();
  };
  for (std::size_t first = 0; first + places.size() <= size; ++first) {
    std::size_t same = 0;
    while (same < places.size() && stands_at(same, first + same)) ++same;
    if (same == places.size()) return true;
  }
  return false;
}

}  // namespace

std::string WordOrderWriter::encode(const DistinctWords& words) {
  hashes_.clear();
  for (const DistinctWords::Word& word : words.words()) {
    hashes_.push_back(hash_of(word.form));
  }
  std::string out;
  append_number(out, words.title_size());
  append_sentences(words, out);
  if (chooser_.choose(hashes_)) {
    append_hashed(words, out);
  } else {
    append_listed(words, out);
  }
  return out;
}

void WordOrderWriter::append_hashed(const DistinctWords& words,
                                    std::string& out) {
  const CodeScheme scheme = chooser_.scheme();
  append_number(out, scheme.width);
  append_string(out, scheme.shifts);
  append_order(out, words, scheme.width,
               [this](std::size_t word) { return chooser_.codes()[word]; });
}

WordOrder::WordOrder(std::string_view encoded) {
  ByteReader reader(encoded);
  title_size_ = reader.number();
  sentences_ = reader.string();
  width_ = reader.number32();
  const std::string_view head = reader.string();
  codes_ = reader.rest();
  if (width_ == kListedWidth) {
    forms_ = head;
  } else if (width_ > kMaxCodeWidth || head.empty()) {
    width_ = 0;  // damaged, or no value at all
  } else {
    scheme_ = {width_, head};
  }
}

std::uint32_t WordOrder::code_of(const HashedForm& form) const {
  if (width_ == 0) return kNoCode;
  if (width_ != kListedWidth) return scheme_.code_of(form.hash);
  ByteReader forms(forms_);
  for (std::uint32_t code = kMarkCode + 1; !forms.at_end(); ++code) {
    if (forms.string() == form.form) return code;
  }
  return kNoCode;
}

std::uint32_t WordOrder::operator[](std::size_t place) const {
  switch (width_) {
    case 1:
      return code_at<1>(codes_.data(), place);
    case 2:
      return code_at<2>(codes_.data(), place);
    case 3:
      return code_at<3>(codes_.data(), place);
    default:
      return code_at<kListedWidth>(codes_.data(), place);
  }
}

std::size_t WordOrder::title_size() const {
  return std::min(title_size_, size());
}

std::size_t WordOrder::lead_size() const {
  std::size_t end = title_size();
  if (end > 0 && end < size()) ++end;  // the mark behind the title
  while (end < size() && (*this)[end] != kMarkCode) ++end;
  return end;
}

std::vector<std::uint32_t> WordOrder::sentences() const {
  std::vector<std::uint32_t> words;
  ByteReader distances(sentences_);
  std::uint32_t word = 0;
  while (!distances.at_end()) words.push_back(word += distances.number32());
  return words;
}

bool WordOrder::holds(std::span<const std::vector<std::uint32_t>> places,
                      std::size_t size) const {
  const std::string_view codes =
      codes_.substr(0, std::min(size, this->size()) * width_);
  switch (width_) {
    case 0:
      return false;
    case 1:
      return follow<1>(codes, places);
    case 2:
      return follow<2>(codes, places);
    case 3:
      return follow<3>(codes, places);
    default:
      return follow<kListedWidth>(codes, places);
  }
}

}  // namespace dateline
