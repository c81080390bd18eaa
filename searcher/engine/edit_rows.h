#ifndef DATELINE_SEARCHER_ENGINE_EDIT_ROWS_H_
#define DATELINE_SEARCHER_ENGINE_EDIT_ROWS_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// Edit distances (edit_distance.h) between a form and many words in sorted
// order: of a word only the rows behind what it shares with the one before are
// made, of a row only the places that can be near enough, and none once the
// beginning is too far away.
class EditRows {
 public:
  EditRows(std::string_view form, std::uint32_t most);

  // Whether the word is near. `same`: its bytes that the word read before
  // begins with.
  bool read(std::string_view word, std::size_t same);

  // The same of a word that is not told how much it shares.
  bool read(std::string_view word);

 private:
  // Returns the least distance in the row.
  std::uint32_t add_row();

  const std::u32string form_;
  const std::uint32_t most_;
  const std::size_t width_;
  std::string read_;  // the word read last, by the second read()
  std::u32string word_;
  std::vector<std::size_t> ends_;  // of its code points, in bytes
  std::vector<std::uint32_t> rows_;
  std::size_t too_far_ = 0;  // bytes of the word, 0 where it is not
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_EDIT_ROWS_H_
