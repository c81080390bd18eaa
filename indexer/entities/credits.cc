#include "indexer/entities/credits.h"

#include <algorithm>
#include <array>

#include "indexer/entities/is_one_of.h"
#include "indexer/entities/printed_name.h"

namespace dateline {
namespace {

constexpr std::array<std::string_view, 16> kMaking = {
    "reporting", "writing",    "editing",     "edited",
    "written",   "reported",   "compiled",    "photo",
    "photos",    "photograph", "photographs", "photography",
    "graphics",  "coverage",   "translation", "posted"};

// Words of the names of newspapers and picture agencies.
constexpr std::array<std::string_view, 40> kMedia = {
    "advocate",  "afp",      "alamy",        "ap",       "bloomberg",
    "chronicle", "courier",  "daily",        "dispatch", "efe",
    "epa",       "examiner", "flickr",       "gazette",  "getty",
    "globe",     "herald",   "images",       "imago",    "inquirer",
    "journal",   "media",    "news",         "observer", "photo",
    "photos",    "post",     "press",        "record",   "register",
    "reuters",   "sentinel", "shutterstock", "standard", "staff",
    "telegraph", "times",    "tribune",      "unsplash", "wikimedia"};

bool is_media(std::string_view form) { return is_one_of(kMedia, form); }

bool is_making(std::string_view form) { return is_one_of(kMaking, form); }

// "Written by", and not "a play, written by".
bool is_credit(const Token& making) {
  constexpr std::array<std::string_view, 5> kOfAnyWork = {
      "edited", "written", "reported", "compiled", "posted"};
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
  return run.first > 1 && is_credit(text.token(run.first - 2));
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

// "Photo: Jo Lee/Agency", "Tested by: Jo Lee".
bool is_labelled(const NamedText& text, const NameRun& run) {
  if (run.first == 0 || text.gap(run.first) != ": ") return false;
  const std::size_t label = run.first - 1;
  if (text.token(label).form == "by") {
    return label > 0 && text.token(label - 1).is(kParagraphStart);
  }
  const std::size_t next = run.end();
  const bool ends =
      next >= text.size() || text.token(next).is(kParagraphStart) ||
      text.gap(next).starts_with("/") || text.gap(next).starts_with(" /");
  return ends && is_making(text.token(label).form);
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
    if (text.token(i).form != "contributed") continue;
    return i + 2 < text.size() && text.token(i + 1).form == "to" &&
           (text.token(i + 2).form == "this" ||
            is_making(text.token(i + 2).form));
  }
  return false;
}

bool is_address(const Token& token) {
  const std::size_t at = token.form.find('@');
  return at != std::string_view::npos && at > 0;
}

// "Jo Lee jlee@...", "Jo Lee may be contacted via e-mail at jlee@...".
bool is_mailed(const NamedText& text, const NameRun& run) {
  constexpr std::size_t kWords = 9;
  const std::size_t next = run.end();
  const bool begins =
      text.token(run.first).is(kSentenceStart) ||
      text.gap(run.first).find("--") != std::string_view::npos ||
      text.token(run.first - 1).form == "by";
  if (!begins || next >= text.size()) return false;
  if (is_address(text.token(next))) return true;
  const std::string_view verb = text.token(next).form;
  if (verb != "can" && verb != "may") return false;
  for (std::size_t i = next; i < std::min(next + kWords, text.size()); ++i) {
    if (text.token(i).is(kSentenceStart)) return false;
    if (is_address(text.token(i))) return true;
  }
  return false;
}

// "Jo Lee/Getty", "AFP/Jo Lee", "(Jo Lee, Sun Media)", "Jo Lee photo".
bool is_pictured(const NamedText& text, const NameRun& run) {
  constexpr std::size_t kWords = 4;
  const std::size_t next = run.end();
  if (run.first > 0 && text.gap(run.first) == "/" &&
      is_media(text.token(run.first - 1).form)) {
    return true;
  }
  if (next >= text.size() || text.token(next).is(kParagraphStart)) return false;
  const std::string_view gap = text.gap(next);
  const std::string_view form = text.token(next).form;
  if (gap == "/" || gap == " / ") {
    return is_media(form) ||  // "/Reuters", "/Sun Media"
           (next + 1 < text.size() && text.gap(next + 1) == " " &&
            text.token(next + 1).is(kCapitalised) &&
            is_media(text.token(next + 1).form));
  }
  if (gap == " " && (form == "photo" || form == "photos")) {
    return next + 1 == text.size() || text.gap(next + 1) != " ";
  }
  if (gap != ", " || run.first == 0 || !text.gap(run.first).ends_with("(")) {
    return false;
  }
  for (std::size_t i = next; i < std::min(next + kWords, text.size()); ++i) {
    const std::size_t end = text.token(i).end;
    const bool closes = end < text.text.size() && text.text[end] == ')';
    if (closes) return is_media(text.token(i).form);
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

}  // namespace

void mark_credits(NamedText& text, std::string_view author) {
  const NameRun* before = nullptr;  // of a list of makers
  for (NameRun& run : text.runs) {
    const bool listed =
        begins_credit(text, run) || is_sender(text, run) ||
        is_introduced_author(text, run) || is_labelled(text, run) ||
        signs(text, run) || is_of_staff(text, run) ||
        (before != nullptr && goes_on(text, before->end(), run.first));
    run.credited = listed || is_mailed(text, run) || is_pictured(text, run) ||
                   is_followed(text, run) || is_presented(text, run) ||
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
}

}  // namespace dateline
