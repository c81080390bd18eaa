#ifndef DATELINE_INDEXER_READERS_READER_H_
#define DATELINE_INDEXER_READERS_READER_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/article.h"
#include "indexer/readers/byte_source.h"

namespace dateline {

// A reader works in two steps, so that one thread can cut a file into pieces
// cheaply while others parse them.

// Bytes of one article at most, as they stand in the file.
inline constexpr std::size_t kMaxArticle = 8U << 20;
inline constexpr const char* kTooLarge = "is larger than 8 MiB";

// Bytes of a file that tell its format.
inline constexpr std::size_t kHeadSize = 65'536;

// A stretch of a file: one article, or, where the format cannot be cut without
// parsing it, the whole file.
struct RawArticle {
  std::string bytes;
  std::uint32_t ordinal = 0;  // of its article in the file; 0: the whole file
  std::string rejected;       // why it is none; empty where it may be one
};

struct Rejection {
  std::optional<std::uint32_t> ordinal;  // none for the whole file
  std::string reason;
};

struct ParsedArticle {
  Article article;
  std::uint32_t ordinal = 1;
};

struct Parsed {
  std::vector<ParsedArticle> articles;
  std::vector<Rejection> rejections;
  // Whether the file is one of several articles, so that ids made of its path
  // need the ordinal.
  bool numbered = false;
};

struct Format {
  std::string_view name;

  // Whether the file is to be read as this format, from its name (lower case)
  // and its head of up to kHeadSize bytes. What is claimed and does not parse
  // is rejected.
  bool (*claims)(std::string_view name, std::string_view head);

  // Hands each article to the sink, until the sink returns false; memory
  // bounded by kMaxArticle.
  void (*split)(ByteSource& source,
                const std::function<bool(RawArticle)>& sink);

  // Thread-safe; never throws on any bytes.
  Parsed (*parse)(const RawArticle& raw);

  // Whether the text may hold headlines of other stories between its
  // paragraphs, as text copied from pages does.
  bool may_hold_teasers;
};

// All formats, in the order in which they are asked; the last one, plain text,
// claims every file that is text.
std::span<const Format> formats();

// None where the file is no text.
const Format* find_format(std::string_view file_name, std::string_view head);

// The format of standard input.
const Format& json_lines_format();

// The Format::split of formats whose file is parsed as a whole.
void split_whole(ByteSource& source,
                 const std::function<bool(RawArticle)>& sink);

// A result that is one rejection of the whole piece.
Parsed reject_file(std::string reason);

}  // namespace dateline

#endif  // DATELINE_INDEXER_READERS_READER_H_
