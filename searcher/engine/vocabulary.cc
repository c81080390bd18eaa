#include "searcher/engine/vocabulary.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "common/text.h"

namespace dateline {
namespace {

// No form begins with a capital letter, every other term does.
constexpr char kFirstCapital = 'A';
constexpr char kBehindCapitals = 'Z' + 1;

std::u32string points_of(std::string_view text) {
  std::u32string points;
  for (std::size_t at = 0; at < text.size();) {
    points += next_code_point(text, at);
  }
  return points;
}

// The forms of an index that begin so, in order.
class Forms {
 public:
  Forms(const Xapian::Database& database, const std::string& beginning)
      : at_(database.allterms_begin(beginning)),
        end_(database.allterms_end(beginning)) {
    settle();
  }

  bool at_end() const { return at_ == end_; }
  const std::string& form() const { return form_; }
  void next() {
    ++at_;
    settle();
  }
  void skip_to(const std::string& form) {
    at_.skip_to(form);
    settle();
  }

 private:
  // Passes over the terms that are no forms.
  void settle() {
    if (at_ == end_) return;
    form_ = *at_;
    if (form_.front() < kFirstCapital || form_.front() >= kBehindCapitals)
      return;
    at_.skip_to(std::string(1, kBehindCapitals));
    if (at_ != end_) form_ = *at_;
  }

  Xapian::TermIterator at_;
  Xapian::TermIterator end_;
  std::string form_;
};

// Whether the text is of the pattern: greedy, going back to the last * only, so
// at most quadratic in the short text.
bool is_like(std::u32string_view text, std::u32string_view pattern) {
  std::size_t t = 0;
  std::size_t p = 0;
  std::size_t star = std::u32string_view::npos;
  std::size_t star_at = 0;
  while (t < text.size()) {
    if (p < pattern.size() && pattern[p] == U'*') {
      star = p++;
      star_at = t;
    } else if (p < pattern.size() &&
               (pattern[p] == U'?' || pattern[p] == text[t])) {
      ++p;
      ++t;
    } else if (star != std::u32string_view::npos) {
      p = star + 1;
      t = ++star_at;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == U'*') ++p;
  return p == pattern.size();
}

// Rows of the edit distances between a form and the beginnings of words in
// sorted order: of a word only the rows behind what it shares with the one
// before are made.
class NearRows {
 public:
  NearRows(std::string_view form, std::uint32_t most)
      : form_(points_of(form)), most_(most) {
    rows_.emplace_back();
    for (std::uint32_t j = 0; j <= form_.size(); ++j) rows_[0].push_back(j);
  }

  // Takes the word in; the bytes of its beginning that is already too far away,
  // 0 where none is.
  std::size_t read(std::string_view word) {
    std::size_t same = 0;
    std::size_t bytes = 0;
    while (same < word_.size() && bytes < word.size()) {
      std::size_t next = bytes;
      if (next_code_point(word, next) != word_[same]) break;
      bytes = next;
      ++same;
    }
    word_.resize(same);
    while (bytes < word.size()) {
      word_ += next_code_point(word, bytes);
      add_row();
      const auto& row = rows_[word_.size()];
      if (*std::min_element(row.begin(), row.end()) > most_) return bytes;
    }
    return 0;
  }

  // Of the word read last, where it was not too far away.
  std::uint32_t distance() const { return rows_[word_.size()].back(); }

 private:
  void add_row() {
    const std::size_t i = word_.size();
    if (rows_.size() <= i) rows_.emplace_back(form_.size() + 1);
    std::vector<std::uint32_t>& row = rows_[i];
    const std::vector<std::uint32_t>& above = rows_[i - 1];
    row[0] = static_cast<std::uint32_t>(i);
    for (std::size_t j = 1; j <= form_.size(); ++j) {
      const std::uint32_t cost = word_[i - 1] == form_[j - 1] ? 0 : 1;
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + cost});
      if (i > 1 && j > 1 && word_[i - 1] == form_[j - 2] &&
          word_[i - 2] == form_[j - 1]) {
        row[j] = std::min(row[j], rows_[i - 2][j - 2] + 1);
      }
    }
  }

  const std::u32string form_;
  const std::uint32_t most_;
  std::u32string word_;
  std::vector<std::vector<std::uint32_t>> rows_;
};

// The first text, as bytes, behind all that begin with this one; empty where
// there is none.
std::string behind(std::string_view beginning) {
  std::string text(beginning);
  while (!text.empty() && static_cast<unsigned char>(text.back()) == 0xFF) {
    text.pop_back();
  }
  if (!text.empty()) ++text.back();
  return text;
}

}  // namespace

FormSet forms_like(const Xapian::Database& database, std::string_view pattern) {
  const std::u32string points = points_of(pattern);
  const std::string beginning(
      pattern.substr(0, std::min(pattern.find_first_of("*?"), pattern.size())));
  FormSet forms;
  for (Forms all(database, beginning); !all.at_end(); all.next()) {
    if (is_like(points_of(all.form()), points)) forms.insert(all.form());
    if (forms.size() > kMaxExpansion) break;
  }
  return forms;
}

FormSet forms_near(const Xapian::Database& database, std::string_view form,
                   std::uint32_t edits) {
  FormSet forms;
  NearRows rows(form, edits);
  Forms all(database, "");
  while (!all.at_end() && forms.size() <= kMaxExpansion) {
    const std::size_t too_far = rows.read(all.form());
    if (too_far > 0) {
      all.skip_to(behind(std::string_view(all.form()).substr(0, too_far)));
      continue;
    }
    if (rows.distance() <= edits) forms.insert(all.form());
    all.next();
  }
  return forms;
}

}  // namespace dateline
