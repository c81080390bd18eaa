#include "indexer/cleaner/cleaner.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "common/text.h"
#include "indexer/cleaner/boilerplate.h"
#include "indexer/cleaner/line_form.h"
#include "indexer/cleaner/teasers.h"
#include "indexer/readers/byline.h"

namespace dateline {
namespace {

class Cleaner {
 public:
  explicit Cleaner(Article& article) : article_(article) {
    for (std::string_view rest = article.body; !rest.empty();) {
      const std::size_t end = std::min(rest.find("\n\n"), rest.size());
      lines_.push_back(line_of(rest.substr(0, end)));
      rest.remove_prefix(std::min(end + 2, rest.size()));
    }
    removed_.resize(lines_.size());
  }

  void clean(bool may_hold_teasers) {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      removed_[i] = is_boilerplate(lines_[i]);
    }
    take_byline();
    if (may_hold_teasers) mark_teasers(lines_, article_.title, removed_);
    remove_ending();
    if (all_removed()) return;
    apply();
  }

 private:
  // "By Ann Lee" above the text.
  void take_byline() {
    if (lines_.size() < 2 || removed_[0] || lines_[0].is_statement) return;
    const std::string_view name = byline_name(lines_[0].text);
    if (name.empty()) return;
    if (article_.author.empty()) article_.author = collapse_spaces(name);
    removed_[0] = true;
  }

  // Credits and an agency's signature below the text.
  void remove_ending() {
    for (std::size_t i = lines_.size(); i > 1; --i) {
      if (removed_[i - 1]) continue;
      if (const auto agency = agency_in(lines_[i - 1].text)) {
        if (article_.source.empty()) article_.source = *agency;
      } else if (!is_credit(lines_[i - 1])) {
        return;
      }
      removed_[i - 1] = true;
    }
  }

  bool all_removed() const {
    return std::all_of(removed_.begin(), removed_.end(),
                       [](bool removed) { return removed; });
  }

  void apply() {
    if (std::none_of(removed_.begin(), removed_.end(),
                     [](bool removed) { return removed; })) {
      return;
    }
    std::string body;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (removed_[i]) {
        article_.removed.emplace_back(lines_[i].text);
        continue;
      }
      if (!body.empty()) body += "\n\n";
      body += lines_[i].text;
    }
    article_.body = std::move(body);
  }

  Article& article_;
  std::vector<Line> lines_;
  std::vector<bool> removed_;
};

}  // namespace

void clean(Article& article, bool may_hold_teasers) {
  for (std::string* text : {&article.title, &article.body, &article.author}) {
    if (ascii_prefix(*text) < text->size()) {
      *text = without_break_marks(*text);
    }
  }
  Cleaner(article).clean(may_hold_teasers);
}

}  // namespace dateline
