#include "indexer/walk.h"

#include <dirent.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>

#include "common/index_path.h"

namespace dateline {
namespace {

struct Entry {
  std::string path;
  bool folder = false;
  FileState state;  // of a file
};

struct CloseFolder {
  void operator()(DIR* folder) const { ::closedir(folder); }
};

// Whether a path that has just been listed is simply no longer there.
bool is_gone(int error) { return error == ENOENT || error == ELOOP; }

class Folder {
 public:
  Folder(std::string path, std::string prefix, const WalkOptions& options)
      : path_(std::move(path)),
        prefix_(std::move(prefix)),
        options_(options),
        folder_(::opendir(path_.c_str())) {
    if (folder_ == nullptr && !is_gone(errno)) error_ = errno;
  }

  // In reverse order of the names: for a stack.
  std::vector<Entry> entries() {
    std::vector<Entry> entries;
    while (const dirent* const at = next()) add(*at, entries);
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return a.path > b.path; });
    return entries;
  }

  // Whether entries() has met the stub of an index.
  bool is_index() const { return is_index_; }

  // 0 where all went well.
  int error() const { return error_; }

 private:
  const dirent* next() {
    if (folder_ == nullptr) return nullptr;
    errno = 0;
    const dirent* const at = ::readdir(folder_.get());
    if (at == nullptr && errno != 0) error_ = errno;
    return at;
  }

  void add(const dirent& at, std::vector<Entry>& entries) {
    const std::string name = at.d_name;
    is_index_ |= name == kStubName;
    if (name.starts_with('.') || options_.exclusions.hold(prefix_ + name)) {
      return;
    }
    struct stat status {};
    const int folder = ::dirfd(folder_.get());
    int result = ::fstatat(folder, at.d_name, &status, AT_SYMLINK_NOFOLLOW);
    if (result == 0 && S_ISDIR(status.st_mode)) {
      entries.push_back({path_ + name, true, {}});
      return;
    }
    if (result == 0 && S_ISLNK(status.st_mode)) {
      result = ::fstatat(folder, at.d_name, &status, 0);
    }
    if (result != 0) {
      if (!is_gone(errno)) error_ = errno;
    } else if (S_ISREG(status.st_mode)) {
      entries.push_back({path_ + name, false, state_of(status)});
    }
  }

  std::string path_;    // with a final "/"
  std::string prefix_;  // the same below the PATH
  const WalkOptions& options_;
  std::unique_ptr<DIR, CloseFolder> folder_;
  bool is_index_ = false;
  int error_ = 0;
};

}  // namespace

bool Exclusions::hold(const std::string& relative) const {
  const std::size_t slash = relative.rfind('/');
  const char* const name =
      relative.c_str() + (slash == std::string::npos ? 0 : slash + 1);
  return std::any_of(
      patterns_.begin(), patterns_.end(), [&](const std::string& pattern) {
        const bool whole = pattern.find('/') != std::string::npos;
        return ::fnmatch(pattern.c_str(), whole ? relative.c_str() : name, 0) ==
               0;
      });
}

std::vector<FolderFailure> walk(
    const std::string& real_path, const WalkOptions& options,
    const std::function<bool(const std::string&, const FileState&)>& visit) {
  std::vector<FolderFailure> failures;
  struct stat status {};
  if (::stat(real_path.c_str(), &status) != 0) {
    if (!is_gone(errno)) {
      failures.push_back(
          {real_path, std::string("cannot be read: ") + std::strerror(errno)});
    }
    return failures;
  }
  const std::string top = real_path == "/" ? real_path : real_path + "/";
  std::vector<Entry> pending{
      {real_path, S_ISDIR(status.st_mode), state_of(status)}};
  while (!pending.empty()) {
    const Entry entry = std::move(pending.back());
    pending.pop_back();
    if (!entry.folder) {
      if (!visit(entry.path, entry.state)) break;
      continue;
    }
    if (entry.path == options.own_index) continue;
    const std::string path = entry.path == "/" ? "/" : entry.path + "/";
    Folder folder(path, path.substr(top.size()), options);
    std::vector<Entry> entries = folder.entries();
    if (folder.is_index()) continue;
    if (folder.error() != 0) {
      failures.push_back({entry.path, std::string("cannot be read: ") +
                                          std::strerror(folder.error())});
    }
    std::move(entries.begin(), entries.end(), std::back_inserter(pending));
  }
  return failures;
}

bool comes_before(std::string_view path, std::string_view other) {
  // "/" ends a name, and a name that ends comes first.
  const auto rank = [](char c) {
    return c == '/' ? -1 : static_cast<int>(static_cast<unsigned char>(c));
  };
  return std::lexicographical_compare(
      path.begin(), path.end(), other.begin(), other.end(),
      [&rank](char a, char b) { return rank(a) < rank(b); });
}

}  // namespace dateline
