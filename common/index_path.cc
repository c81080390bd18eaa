#include "common/index_path.h"

#include <fstream>

namespace dateline {

std::string stub_path(std::string_view directory) {
  return std::string(directory).append("/").append(kStubName);
}

std::string stub_text(std::string_view name) {
  return std::string("auto ").append(name).append("\n");
}

std::string live_name(std::string_view directory) {
  std::ifstream stub(stub_path(directory));
  std::string type;
  std::string name;
  if (!(stub >> type >> name) || type != "auto") return {};
  return name;
}

}  // namespace dateline
