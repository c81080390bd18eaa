#include "common/stemmer.h"

#include <xapian.h>

namespace dateline {

struct Stemmer::Impl {
  Xapian::Stem stem;
};

Stemmer::Stemmer(std::string_view language)
    : impl_(std::make_unique<Impl>(
          Impl{Xapian::Stem(std::string(language), true)})) {}
Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer&&) noexcept = default;
Stemmer& Stemmer::operator=(Stemmer&&) noexcept = default;

std::string Stemmer::operator()(std::string_view form) const {
  return impl_->stem(std::string(form));
}

bool Stemmer::knows(std::string_view language) {
  return !Xapian::Stem(std::string(language), true).is_none();
}

}  // namespace dateline
