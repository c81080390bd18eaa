#include "indexer/entities/credits.h"

#include <algorithm>
#include <array>

#include "indexer/entities/is_one_of.h"

namespace dateline {
namespace {

constexpr std::array<std::string_view, 15> kMaking = {
    "reporting",   "writing",     "editing",  "edited",   "written",
    "reported",    "compiled",    "photo",    "photos",   "photograph",
    "photographs", "photography", "graphics", "coverage", "translation"};

bool is_making(std::string_view form) { return is_one_of(kMaking, form); }

// "Written by", and not "a play, written by".
bool is_credit(const Token& making) {
  constexpr std::array<std::string_view, 4> kOfAnyWork = {
      "edited", "written", "reported", "compiled"};
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
           text.gap(next).find_first_of(",|/") != std::string_view::npos ||
           text.gap(next) == " — " || text.gap(next) == " – " ||
           text.gap(next) == " - ";
  }
  return run.first > 1 && is_credit(text.token(run.first - 2));
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

// Between two of the same credit: "and", "editing by", commas.
bool goes_on(const NamedText& text, std::size_t from, std::size_t to) {
  constexpr std::size_t kWords = 6;
  if (to - from > kWords) return false;
  for (std::size_t i = from; i <= to; ++i) {
    if (text.token(i).is(kSentenceStart)) return false;
  }
  return true;
}

}  // namespace

void mark_credits(NamedText& text) {
  const NameRun* before = nullptr;
  for (NameRun& run : text.runs) {
    run.credited = begins_credit(text, run) || is_labelled(text, run) ||
                   signs(text, run) ||
                   (before != nullptr && before->credited &&
                    goes_on(text, before->end(), run.first));
    before = &run;
  }
}

}  // namespace dateline
