#ifndef DATELINE_COMMON_MAPPED_FILE_H_
#define DATELINE_COMMON_MAPPED_FILE_H_

#include <string>
#include <string_view>

namespace dateline {

// The bytes of a file in memory, read from the disk as they are looked at. None
// where it cannot be read. REQUIRES: the file does not become shorter
// meanwhile.
class MappedFile {
 public:
  MappedFile() = default;
  explicit MappedFile(const std::string& path);
  ~MappedFile();

  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&& other) noexcept;

  std::string_view bytes() const { return bytes_; }

 private:
  std::string_view bytes_;
};

}  // namespace dateline

#endif  // DATELINE_COMMON_MAPPED_FILE_H_
