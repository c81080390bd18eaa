#ifndef DATELINE_INDEXER_HTML_PARSE_MEMORY_H_
#define DATELINE_INDEXER_HTML_PARSE_MEMORY_H_

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

namespace dateline {

// The memory of one parse and its tree: gumbo asks for a piece a token, name
// and value, and gives most back at once. All is freed with the object, so that
// nobody walks the tree for it.
class ParseMemory {
 public:
  void* allocate(std::size_t size);
  void deallocate(void* piece);

 private:
  struct Free {
    Free* next;
  };

  std::byte* carve(std::size_t size);

  std::array<Free*, 64> free_{};  // by the logarithm of the size
  std::vector<std::unique_ptr<std::byte[]>> chunks_;
  std::byte* next_ = nullptr;
  std::size_t left_ = 0;
  std::size_t chunk_ = 4096;
};

}  // namespace dateline

#endif  // DATELINE_INDEXER_HTML_PARSE_MEMORY_H_
