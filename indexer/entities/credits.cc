#include "indexer/entities/credits.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "indexer/entities/credit_form.h"
#include "indexer/entities/is_one_of.h"
#include "indexer/entities/name_form.h"
#include "indexer/entities/printed_name.h"

namespace dateline {
namespace {

// "Written by", and not "a play, written by".
bool is_credit(const Token& making) {
  constexpr std::array<std::string_view, 9> kOfAnyWork = {
      "translated", "illustrated", "photographed", "filmed", "edited",
      "written",    "reported",    "compiled",     "posted"};
  return is_making(making.form) &&
         (making.is(kCapitalised) || !is_one_of(kOfAnyWork, making.form));
}

// "Reporting by", or "By" at the begin of a paragraph that is hardly more.
bool begins_credit(const NamedText& text, const NameRun& run) {
  if (run.first == 0) return false;
  const Token& before = text.token(run.first - 1);
  if (before.form != "by") return false;
  if (before.is(kParagraphStart)) {
    const std::size_t next = run.end();
    return next >= text.size() || text.token(next).is(kParagraphStart) ||
           text.token(next).form.starts_with('@') ||
           text.gap(next).find_first_of(",|/") != std::string_view::npos ||
           text.gap(next) == " — " || text.gap(next) == " – " ||
           text.gap(next) == " - ";
  }
  return run.first > 1 &&
         (is_credit(text.token(run.first - 2)) || is_barred_byline(text, run));
}

// "From Jo Lee in Tarsk": the whole of a paragraph.
bool is_sender(const NamedText& text, const NameRun& run) {
  constexpr std::size_t kWords = 4;
  if (run.first == 0 || run.size < 2 || text.gap(run.first) != " ") {
    return false;
  }
  const Token& from = text.token(run.first - 1);
  const std::size_t next = run.end();
  if (from.form != "from" || !from.is(kParagraphStart) ||
      next + 1 >= text.size() || text.token(next).form != "in") {
    return false;
  }
  for (std::size_t i = next + 1; i < next + kWords; ++i) {
    if (i == text.size() || text.token(i).is(kParagraphStart)) {
      return i > next + 1;
    }
    if (!text.token(i).is(kCapitalised)) return false;
  }
  return false;
}

// "Contact the reporter: Jo Lee", "About the author" and a line on Jo Lee.
bool is_introduced_author(const NamedText& text, const NameRun& run) {
  constexpr std::array<std::string_view, 5> kWriters = {
      "author", "authors", "writer", "reporter", "journalist"};
  constexpr std::array<std::string_view, 2> kVerbs = {"about", "contact"};
  return run.first > 2 && is_one_of(kWriters, text.token(run.first - 1).form) &&
         text.token(run.first - 2).form == "the" &&
         is_one_of(kVerbs, text.token(run.first - 3).form) &&
         text.token(run.first - 3).is(kParagraphStart) &&
         text.gap(run.first) != " ";
}

// "-- Jo Lee, London newsroom": a paragraph that begins with dashes and names
// the room or the desk.
bool signs(const NamedText& text, const NameRun& run) {
  constexpr std::size_t kWords = 6;
  const Token& first = text.token(run.first);
  if (!first.is(kParagraphStart) || first.begin == 0) return false;
  const std::size_t line = text.text.rfind('\n', first.begin) + 1;
  const std::string_view lead =
      text.text.substr(line, first.begin - line).substr(0, 3);
  if (!lead.starts_with("-") && !lead.starts_with("(") &&
      !lead.starts_with("—") && !lead.starts_with("–")) {
    return false;
  }
  const std::size_t end = std::min(run.end() + kWords, text.size());
  for (std::size_t i = run.end(); i < end; ++i) {
    const std::string_view form = text.token(i).form;
    if (form == "newsroom" || form == "desk" || form == "bureau") return true;
  }
  return false;
}

// "Staff writer Jo Lee", "Associated Press writers Jo Lee and Al Ray".
bool is_of_staff(const NamedText& text, const NameRun& run) {
  constexpr std::array<std::string_view, 7> kStaff = {
      "writer",       "writers",       "reporter",     "reporters",
      "photographer", "photographers", "correspondent"};
  if (run.first < 2 || text.gap(run.first) != " " ||
      !is_one_of(kStaff, text.token(run.first - 1).form)) {
    return false;
  }
  bool media = false;
  for (std::size_t i = run.first - 1; i-- > 0;) {
    if (!text.token(i).is(kCapitalised) || text.gap(i + 1) != " ") return false;
    media = media || is_media(text.token(i).form);
    if (text.token(i).is(kSentenceStart)) return media;
  }
  return false;
}

// "Jo Lee contributed to this report", "Jo Lee in Rome contributed to
// this story".
bool contributes(const NamedText& text, std::size_t next) {
  constexpr std::size_t kWords = 4;
  for (std::size_t i = next; i < std::min(next + kWords, text.size()); ++i) {
    if (text.token(i).is(kSentenceStart)) return false;
    if (tells_contribution(std::span(*text.tokens).subspan(i))) return true;
  }
  return false;
}

// "Follow Jo Lee on Twitter".
bool is_followed(const NamedText& text, const NameRun& run) {
  const std::size_t next = run.end();
  return run.first > 0 && text.token(run.first - 1).form == "follow" &&
         text.gap(run.first) == " " && next < text.size() &&
         text.token(next).form == "on";
}

// "Jo Lee is a writer in Leeds", at the end of the text.
bool is_presented(const NamedText& text, const NameRun& run) {
  constexpr std::array<std::string_view, 7> kAuthors = {
      "writer",      "columnist", "reporter",  "correspondent",
      "contributor", "blogger",   "freelancer"};
  constexpr std::size_t kWords = 9;
  constexpr std::size_t kEnd = 6;  // the last sixth
  const std::size_t next = run.end();
  const Token& first = text.token(run.first);
  if (!first.is(kSentenceStart) || next >= text.size() ||
      text.token(next).form != "is" ||
      (text.text.size() - first.begin) * kEnd > text.text.size()) {
    return false;
  }
  for (std::size_t i = next; i < std::min(next + kWords, text.size()); ++i) {
    if (text.token(i).is(kSentenceStart)) return false;
    if (is_one_of(kAuthors, text.token(i).form)) return true;
  }
  return false;
}

// Of the names in "Jo Lee and Al Ray", one.
bool is_author(const NamedText& text, const NameRun& run,
               std::string_view author) {
  const std::size_t begin = text.token(run.first).begin;
  const std::size_t end = name_end(text.text, text.token(run.end() - 1));
  return run.size > 1 && !author.empty() &&
         author.find(text.text.substr(begin, end - begin)) !=
             std::string_view::npos;
}

// Between two of the same credit: "and", "editing by", commas.
bool goes_on(const NamedText& text, std::size_t from, std::size_t to) {
  constexpr std::size_t kWords = 6;
  if (to - from > kWords) return false;
  for (std::size_t i = from; i <= to; ++i) {
    if (text.token(i).is(kSentenceStart) ||
        text.gap(i).find(')') != std::string_view::npos) {
      return false;
    }
  }
  return true;
}

// "By Jo Lee" at the begin of a paragraph.
bool is_byline(const NamedText& text, const NameRun& run) {
  if (!run.credited || run.size < 2 || run.first == 0) return false;
  const Token& by = text.token(run.first - 1);
  return by.form == "by" && (by.is(kParagraphStart) || is_headed(text, run) ||
                             is_barred_byline(text, run));
}

// What else the text says of its author: "Jo Lee's new book".
void mark_same(NamedText& text) {
  constexpr std::size_t kMost = 4;  // authors
  std::vector<NameRun> authors;
  for (const NameRun& run : text.runs) {
    if (authors.size() < kMost && is_byline(text, run)) authors.push_back(run);
  }
  if (authors.empty()) return;
  for (NameRun& run : text.runs) {
    run.credited |=
        std::any_of(authors.begin(), authors.end(), [&](const NameRun& author) {
          return have_same_words(text, run, text, author);
        });
  }
}

}  // namespace

void mark_credits(NamedText& text, std::string_view author) {
  const NameRun* before = nullptr;  // of a list of makers
  for (NameRun& run : text.runs) {
    const bool listed =
        begins_credit(text, run) || is_headed(text, run) ||
        is_sender(text, run) || is_introduced_author(text, run) ||
        is_labelled(text, run) || signs(text, run) || is_of_staff(text, run) ||
        (before != nullptr && goes_on(text, before->end(), run.first));
    run.credited = listed || is_mailed(text, run) || is_pictured(text, run) ||
                   is_followed(text, run) || is_presented(text, run) ||
                   is_paged(text, run) || is_sent(text, run) ||
                   is_author(text, run, author);
    before = listed ? &run : nullptr;
  }
  std::size_t next = text.size();
  for (auto run = text.runs.rbegin(); run != text.runs.rend(); ++run) {
    if (contributes(text, run->end()) ||
        (next < text.size() && goes_on(text, run->end(), next))) {
      run->credited = true;
      next = run->first;
    } else {
      next = text.size();
    }
  }
  mark_same(text);
}

}  // namespace dateline
