#include "indexer/walk.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace dateline {
namespace {

namespace fs = std::filesystem;

struct Entry {
  std::string path;
  bool folder = false;
};

bool is_hidden(const fs::path& path) {
  return path.filename().string().starts_with('.');
}

// The entries of a folder, in reverse order of their names: for a stack.
std::vector<Entry> entries_of(const std::string& folder,
                              std::error_code& error) {
  std::vector<Entry> entries;
  for (fs::directory_iterator at(folder, error), end; !error && at != end;
       at.increment(error)) {
    if (is_hidden(at->path())) continue;
    std::error_code unreadable;
    const bool folder_entry =
        at->is_directory(unreadable) && !at->is_symlink(unreadable);
    if (folder_entry || at->is_regular_file(unreadable)) {
      entries.push_back({at->path().string(), folder_entry});
    }
  }
  std::sort(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return a.path > b.path; });
  return entries;
}

}  // namespace

Walk walk(const std::string& real_path, const std::string& own_index) {
  Walk result;
  std::vector<Entry> pending{{real_path, fs::is_directory(real_path)}};
  while (!pending.empty()) {
    const Entry entry = std::move(pending.back());
    pending.pop_back();
    if (!entry.folder) {
      result.files.push_back(entry.path);
      continue;
    }
    if (entry.path == own_index) continue;
    std::error_code error;
    std::vector<Entry> entries = entries_of(entry.path, error);
    if (error) {
      result.failures.push_back(
          {entry.path, "cannot be read: " + error.message()});
    }
    std::move(entries.begin(), entries.end(), std::back_inserter(pending));
  }
  return result;
}

}  // namespace dateline
