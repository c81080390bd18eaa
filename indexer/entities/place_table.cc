#include "indexer/entities/place_table.h"

#include <algorithm>
#include <array>
#include <optional>

#include "indexer/entities/place_table_data.h"

namespace dateline {
namespace {

namespace data = place_table_data;

std::optional<std::size_t> find_form(std::string_view form) {
  const std::uint32_t hash = place_hash(form);
  const std::uint32_t bit = hash % kPlaceFilterBits;
  if ((data::kFilter[bit / 32] >> bit % 32 & 1U) == 0) return std::nullopt;
  for (std::uint32_t at = hash & (data::kSlotCount - 1); data::kSlots[at] != 0;
       at = (at + 1) & (data::kSlotCount - 1)) {
    const std::uint32_t number = data::kSlots[at] - 1;
    const std::uint32_t begin = data::kEnds[number];
    const std::string_view found(data::kText + begin,
                                 data::kEnds[number + 1] - begin);
    if (found == form) return number;
  }
  return std::nullopt;
}

PlaceName name_of(std::size_t number, std::size_t words) {
  const std::uint32_t begin = data::kFirstMeanings[number];
  const std::uint32_t end = data::kFirstMeanings[number + 1];
  if (begin == end) return {};
  return {{data::kMeanings + begin, data::kMeanings + end},
          data::kForms[number].doubts,
          words};
}

bool joined(std::string_view text, const Token& left, const Token& right) {
  if (right.is(kParagraphStart)) return false;
  const std::string_view between =
      text.substr(left.end, right.begin - left.end);
  return between == " " || between == "-" || between == ". " ||
         between == "'" || between == "’" || between == "." || between.empty();
}

// The words of the text that a form may be made of, joined by a space.
class Phrase {
 public:
  // False where it does not fit or does not belong to it.
  bool add(std::string_view text, const Token* before, const Token& token) {
    if (before != nullptr && !joined(text, *before, token)) return false;
    const std::size_t space = words_ > 0 ? 1 : 0;
    if (size_ + space + token.form.size() > kMaxPlaceForm) return false;
    if (space > 0) letters_[size_] = ' ';
    std::copy(token.form.begin(), token.form.end(),
              letters_.begin() + static_cast<std::ptrdiff_t>(size_ + space));
    size_ += space + token.form.size();
    ends_[words_++] = size_;
    return true;
  }

  std::size_t words() const { return words_; }
  // REQUIRES: 0 < words <= words().
  std::string_view first(std::size_t words) const {
    return {letters_.data(), ends_[words - 1]};
  }

  static constexpr std::size_t kMaxWords = 12;

 private:
  std::array<char, kMaxPlaceForm> letters_;
  std::array<std::size_t, kMaxWords> ends_;
  std::size_t size_ = 0;
  std::size_t words_ = 0;
};

}  // namespace

PlaceName longest_place(std::string_view text, std::span<const Token> tokens) {
  const auto first = find_form(tokens.front().form);
  if (!first) return {};
  const std::size_t most =
      std::min({static_cast<std::size_t>(data::kForms[*first].longest),
                tokens.size(), Phrase::kMaxWords});
  if (most > 1) {
    Phrase phrase;
    const Token* before = nullptr;
    for (std::size_t i = 0; i < most; ++i) {
      if (!phrase.add(text, before, tokens[i])) break;
      before = &tokens[i];
    }
    for (std::size_t words = phrase.words(); words > 1; --words) {
      const auto found = find_form(phrase.first(words));
      if (!found) continue;
      const PlaceName name = name_of(*found, words);
      if (name.words > 0) return name;
    }
  }
  return name_of(*first, 1);
}

}  // namespace dateline
