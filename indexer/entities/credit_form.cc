#include "indexer/entities/credit_form.h"

#include <algorithm>
#include <array>

#include "indexer/entities/is_one_of.h"

namespace dateline {
namespace {

constexpr std::array<std::string_view, 20> kMaking = {
    "translated",  "illustrated", "photographed", "filmed",      "reporting",
    "writing",     "editing",     "edited",       "written",     "reported",
    "compiled",    "photo",       "photos",       "photograph",  "photographs",
    "photography", "graphics",    "coverage",     "translation", "posted"};

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

// What stands in front of the name of who made a picture or a page.
bool is_label(std::string_view form) {
  constexpr std::array<std::string_view, 10> kLabels = {
      "picture", "pictures",     "image", "images", "credit",
      "video",   "illustration", "text",  "words",  "graphic"};
  return is_making(form) || is_one_of(kLabels, form);
}

bool is_address(const Token& token) {
  const std::size_t at = token.form.find('@');
  return at != std::string_view::npos && at > 0;
}

// "jlee@valley-news.example"
bool is_address_of_media(const Token& token) {
  constexpr std::size_t kLeast = 4;
  const std::size_t at = token.form.find('@');
  return is_address(token) &&
         std::any_of(kMedia.begin(), kMedia.end(), [&](std::string_view word) {
           return word.size() >= kLeast &&
                  token.form.find(word, at) != std::string_view::npos;
         });
}

// At the end of the text as well.
bool begins_line(const NamedText& text, std::size_t i) {
  return i == 0 || i >= text.size() || text.token(i).is(kParagraphStart) ||
         text.gap(i).find('\n') != std::string_view::npos;
}

}  // namespace

bool is_media(std::string_view form) { return is_one_of(kMedia, form); }

bool is_making(std::string_view form) { return is_one_of(kMaking, form); }

bool tells_contribution(std::span<const Token> tokens) {
  if (tokens.size() < 2 || tokens[0].form != "contributed") return false;
  if (tokens[1].form == "reporting" || tokens[1].form == "research")
    return true;
  return tokens.size() > 2 && tokens[1].form == "to" &&
         (tokens[2].form == "this" || is_making(tokens[2].form));
}

bool is_labelled(const NamedText& text, const NameRun& run) {
  if (run.first == 0) return false;
  const std::size_t label = run.first - 1;
  // "Credit Jo Lee for the Echo"
  const bool bare = text.token(label).form == "credit" &&
                    text.token(label).is(kParagraphStart);
  if (text.gap(run.first) != ": " && !bare) return false;
  if (text.token(label).form == "by") {
    return label > 0 && text.token(label - 1).is(kParagraphStart);
  }
  const std::size_t next = run.end();
  const std::string_view form = text.token(label).form;
  if (!is_label(form)) return false;
  // "Image: Jo Lee." names whom it shows as often.
  if (next >= text.size() || text.token(next).is(kParagraphStart)) {
    return !form.starts_with("image");
  }
  return text.gap(next).find_first_of("/|[]()") != std::string_view::npos ||
         text.token(next).form == "for" ||
         (is_making(form) && text.token(label).is(kSentenceStart) &&
          text.token(next).is(kSentenceStart));
}

bool is_mailed(const NamedText& text, const NameRun& run) {
  constexpr std::size_t kWords = 9;
  const std::size_t next = run.end();
  if (run.first > 0 && next + 1 < text.size() &&
      text.token(run.first - 1).form == "contact" &&
      text.token(next).form == "at" &&
      is_address_of_media(text.token(next + 1))) {
    return true;
  }
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

bool is_pictured(const NamedText& text, const NameRun& run) {
  constexpr std::size_t kWords = 4;
  const std::size_t next = run.end();
  if (run.first > 0 &&
      (text.gap(run.first) == "/" || text.gap(run.first) == " / ") &&
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

bool is_headed(const NamedText& text, const NameRun& run) {
  constexpr std::array<std::string_view, 13> kHeads = {
      "analysis", "sketch",  "opinion",      "review", "interview",
      "report",   "words",   "text",         "column", "comment",
      "story",    "reports", "illustrations"};
  if (run.first < 2 || text.token(run.first - 1).form != "by" ||
      text.gap(run.first) != " ") {
    return false;
  }
  const Token& head = text.token(run.first - 2);
  // "Photographs and Text by", "Interview conducted by"
  if (run.first > 3 && text.token(run.first - 3).form == "and" &&
      is_making(text.token(run.first - 4).form) && is_label(head.form)) {
    return true;
  }
  if (run.first > 2 && head.form == "conducted" &&
      text.token(run.first - 3).form == "interview") {
    return true;
  }
  const std::size_t next = run.end();
  const bool ends = begins_line(text, next) || text.token(next).form == "in" ||
                    text.gap(next).find_first_of(",|/") == 0;
  return begins_line(text, run.first - 2) && ends &&
         is_one_of(kHeads, head.form);
}

bool is_paged(const NamedText& text, const NameRun& run) {
  const std::size_t next = run.end();
  return next + 1 < text.size() && text.token(next).form == "page" &&
         text.gap(next) == ", " && begins_line(text, run.first) &&
         text.token(next + 1).is(kNumber) && begins_line(text, next + 2);
}

bool is_barred_byline(const NamedText& text, const NameRun& run) {
  if (run.first < 2 || text.token(run.first - 1).form != "by" ||
      !text.token(run.first - 1).is(kCapitalised)) {
    return false;
  }
  const std::string_view gap = text.gap(run.first - 1);
  return gap.find('|') != std::string_view::npos ||
         gap.find("•") != std::string_view::npos ||
         gap.find("·") != std::string_view::npos;
}

bool is_sent(const NamedText& text, const NameRun& run) {
  constexpr std::size_t kEnd = 5;  // the last fifth
  const Token& first = text.token(run.first);
  const std::size_t next = run.end();
  if (next + 1 >= text.size() ||
      (text.text.size() - first.begin) * kEnd > text.text.size()) {
    return false;
  }
  const auto reports = [&](std::size_t i) {
    return i + 2 < text.size() && text.token(i).form == "reported" &&
           text.token(i + 1).form == "from" &&
           text.token(i + 2).is(kCapitalised);
  };
  if (first.is(kParagraphStart)) return reports(next);
  // "and Al Ray from"
  constexpr std::size_t kWords = 12;
  if (text.token(next).form != "from") return false;
  for (std::size_t i = run.first;
       i-- > run.first - std::min(run.first, kWords);) {
    if (reports(i)) return true;
    if (text.token(i).is(kParagraphStart)) return false;
  }
  return false;
}

}  // namespace dateline
