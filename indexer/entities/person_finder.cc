#include "indexer/entities/person_finder.h"

namespace dateline {

PersonFinder person_finder(std::string_view language) {
  if (language == "ru") return find_russian_persons;
  if (language == "zh") return find_chinese_persons;
  if (language == "ar") return find_arabic_persons;
  return nullptr;
}

}  // namespace dateline
