#ifndef DATELINE_COMMON_STEMMER_H_
#define DATELINE_COMMON_STEMMER_H_

#include <memory>
#include <string>
#include <string_view>

namespace dateline {

// Snowball stemmer of a language by its ISO 639 code; a language that Snowball
// does not know stems to the form itself. Not thread-safe.
class Stemmer {
 public:
  explicit Stemmer(std::string_view language);
  ~Stemmer();
  Stemmer(Stemmer&&) noexcept;
  Stemmer& operator=(Stemmer&&) noexcept;

  std::string operator()(std::string_view form) const;

  static bool knows(std::string_view language);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace dateline

#endif  // DATELINE_COMMON_STEMMER_H_
