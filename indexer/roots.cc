#include "indexer/roots.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>

#include "common/error.h"

namespace dateline {
namespace {

namespace fs = std::filesystem;

std::string real_path(const std::string& named) {
  if (named == kStandardInput) return named;
  std::error_code error;
  const fs::path real = fs::canonical(named, error);
  if (error) {
    throw UsageError(named + ": " +
                     (error == std::errc::no_such_file_or_directory
                          ? std::string("no such file or folder")
                          : error.message()));
  }
  if (!fs::is_directory(real) && !fs::is_regular_file(real)) {
    throw UsageError(named + ": is neither a file nor a folder");
  }
  return real.string();
}

bool is_within(const std::string& path, const std::string& folder) {
  const std::string prefix = folder == "/" ? folder : folder + "/";
  return path.starts_with(prefix);
}

bool is_within_any(const std::string& path,
                   const std::vector<std::string>& folders) {
  return std::any_of(
      folders.begin(), folders.end(),
      [&path](const std::string& folder) { return is_within(path, folder); });
}

std::vector<std::string> outermost(const std::vector<std::string>& paths) {
  std::vector<std::string> kept;
  for (const std::string& path : paths) {
    const bool repeated =
        std::find(kept.begin(), kept.end(), path) != kept.end();
    if (!repeated && !is_within_any(path, paths)) kept.push_back(path);
  }
  return kept;
}

void require_not_recorded_above(const std::string& path,
                                const std::vector<std::string>& recorded) {
  for (const std::string& folder : recorded) {
    if (!is_within(path, folder)) continue;
    throw UsageError(path + ": is part of " + folder +
                     ", which this index has; name that instead");
  }
}

}  // namespace

Roots resolve_roots(const std::vector<std::string>& named,
                    const std::vector<std::string>& recorded) {
  Roots roots;
  if (named.empty()) {
    for (const std::string& path : recorded) {
      if (path == kStandardInput) continue;
      (fs::exists(path) ? roots.read : roots.missing).push_back(path);
    }
    if (roots.read.empty() && roots.missing.empty()) {
      throw UsageError("name a file or folder to index");
    }
  }
  std::vector<std::string> real;
  real.reserve(named.size());
  for (const std::string& path : named) real.push_back(real_path(path));
  for (const std::string& path : outermost(real)) {
    require_not_recorded_above(path, recorded);
    roots.read.push_back(path);
  }
  std::set<std::string> after(roots.read.begin(), roots.read.end());
  for (const std::string& path : recorded) {
    if (is_within_any(path, roots.read)) {
      roots.absorbed.push_back(path);
    } else {
      after.insert(path);
    }
  }
  roots.recorded.assign(after.begin(), after.end());
  return roots;
}

}  // namespace dateline
