#include "indexer/readers/converter.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "common/text.h"

namespace dateline {
namespace {

constexpr std::size_t kLooked = 32'768;  // bytes that tell the charset
constexpr int kLeastConfidence = 15;     // of 100
// A charset of western Europe is preferred to one that is as likely.
constexpr int kWesternBonus = 12;
constexpr std::size_t kMaxErrors = 100;  // one of so many characters

// What people mean by the names of smaller charsets.
std::string meant(std::string_view charset) {
  constexpr std::array<std::pair<std::string_view, const char*>, 9> kMeant = {
      {{"iso-8859-1", "windows-1252"},
       {"latin1", "windows-1252"},
       {"us-ascii", "windows-1252"},
       {"ascii", "windows-1252"},
       {"cp1252", "windows-1252"},
       {"gb2312", "gb18030"},
       {"gbk", "gb18030"},
       {"shift_jis", "windows-31j"},
       {"iso-8859-9", "windows-1254"}}};
  std::string name = fold(charset);
  for (const auto& [small, large] : kMeant) {
    if (name == small) return large;
  }
  return name;
}

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
struct CloseDetector {
  void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

std::size_t replacements_in(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = text.find("\uFFFD"); at != std::string_view::npos;
       at = text.find("\uFFFD", at + 3)) {
    ++count;
  }
  return count;
}

}  // namespace

std::optional<std::string> convert(std::string_view bytes,
                                   std::string_view charset) {
  const std::string name = meant(charset);
  // Unicode has been tried before, and stateful charsets are not news.
  if (name.empty() || name.starts_with("utf") || name.starts_with("ucs") ||
      name.starts_with("unicode")) {
    return std::nullopt;
  }
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, CloseConverter> source(
      ucnv_open(name.c_str(), &error));
  const std::unique_ptr<UConverter, CloseConverter> target(
      ucnv_open("UTF-8", &error));
  if (U_FAILURE(error) != 0) return std::nullopt;
  constexpr std::size_t kGrowth = 3;  // bytes of UTF-8 for one, at most
  std::string out(bytes.size() * kGrowth + 16, '\0');
  char* to = out.data();
  const char* from = bytes.data();
  ucnv_convertEx(target.get(), source.get(), &to, out.data() + out.size(),
                 &from, bytes.data() + bytes.size(), nullptr, nullptr, nullptr,
                 nullptr, 1, 1, &error);
  if (U_FAILURE(error) != 0) return std::nullopt;
  out.resize(static_cast<std::size_t>(to - out.data()));
  if (replacements_in(out) * kMaxErrors > code_points(out)) return std::nullopt;
  return out;
}

std::string detect_charset(std::string_view bytes) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, CloseDetector> detector(
      ucsdet_open(&error));
  const std::string_view head = bytes.substr(0, kLooked);
  ucsdet_setText(detector.get(), head.data(),
                 static_cast<std::int32_t>(head.size()), &error);
  ucsdet_enableInputFilter(detector.get(), head.starts_with('<') ? 1 : 0);
  std::int32_t count = 0;
  const UCharsetMatch** const matches =
      ucsdet_detectAll(detector.get(), &count, &error);
  std::string best;
  int highest = kLeastConfidence;
  for (std::int32_t i = 0; U_SUCCESS(error) != 0 && i < count; ++i) {
    const std::string name = meant(ucsdet_getName(matches[i], &error));
    int confidence = ucsdet_getConfidence(matches[i], &error);
    if (name == "windows-1252") confidence += kWesternBonus;
    if (confidence > highest) {
      highest = confidence;
      best = name;
    }
  }
  return best;
}

}  // namespace dateline
