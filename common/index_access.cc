#include "common/index_access.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "common/error.h"
#include "common/index_path.h"

namespace dateline {
namespace {

namespace fs = std::filesystem;

void require(const std::string& path, int mode) {
  if (::faccessat(AT_FDCWD, path.c_str(), mode, AT_EACCESS) == 0) return;
  if (errno != EACCES) return;
  throw Error(path +
              ": may not be read by this user; ask its owner for permission");
}

}  // namespace

void require_permission(const std::string& directory) {
  require(directory, X_OK);
  require(stub_path(directory), R_OK);
  const std::string live = live_name(directory);
  if (live.empty()) return;
  const std::string folder = directory + '/' + live;
  require(folder, R_OK | X_OK);
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored)) {
    require(entry.path().string(), R_OK);
  }
}

void fail_to_read(const std::string& directory, std::string_view reason) {
  require_permission(directory);
  throw Error(directory + ": cannot be read (" + std::string(reason) +
              "); rebuild the index if this stays");
}

}  // namespace dateline
