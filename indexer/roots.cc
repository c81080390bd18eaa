#include "indexer/roots.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "common/bytes.h"
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

auto find_root(const std::vector<Root>& roots, const std::string& path) {
  return std::find_if(roots.begin(), roots.end(),
                      [&](const Root& root) { return root.path == path; });
}

void require_not_recorded_above(const std::string& path,
                                const std::vector<Root>& recorded) {
  for (const Root& root : recorded) {
    if (!is_within(path, root.path)) continue;
    throw UsageError(path + ": is part of " + root.path +
                     ", which this index has; name that instead");
  }
}

// The recorded PATH that is meant, whether or not it still exists.
Root recorded_as(const std::string& named, const std::vector<Root>& recorded) {
  std::error_code ignored;
  fs::path absolute = fs::absolute(named, ignored).lexically_normal();
  if (!absolute.has_filename()) absolute = absolute.parent_path();
  const fs::path real = fs::weakly_canonical(absolute, ignored);
  for (const std::string& path : {named, absolute.string(), real.string()}) {
    const auto found = find_root(recorded, path);
    if (found != recorded.end()) return *found;
  }
  throw UsageError("--forget: " + named +
                   " is no PATH of this index; --status lists them");
}

void read_all_recorded(const std::vector<Root>& recorded, Roots& roots) {
  for (const Root& root : recorded) {
    if (root.path == kStandardInput) continue;
    // One that cannot be seen is read, which tells why it cannot.
    std::error_code error;
    const bool is_gone = !fs::exists(root.path, error) && !error;
    (is_gone ? roots.missing : roots.read).push_back(root);
  }
  if (roots.read.empty() && roots.missing.empty()) {
    throw UsageError("name a file or folder to index");
  }
}

void read_named(const std::vector<std::string>& named,
                const std::vector<Root>& before, Roots& roots) {
  std::vector<std::string> real;
  real.reserve(named.size());
  for (const std::string& path : named) real.push_back(real_path(path));
  const std::vector<std::string> paths = outermost(real);
  std::uint32_t next = 1;
  for (const Root& root : before) next = std::max(next, root.number + 1);
  for (const Root& root : before) {
    if (is_within_any(root.path, paths)) {
      roots.absorbed.push_back(root);
    } else if (find_root(roots.forgotten, root.path) == roots.forgotten.end()) {
      roots.recorded.push_back(root);
    }
  }
  for (const std::string& path : paths) {
    require_not_recorded_above(path, roots.recorded);
    if (find_root(roots.recorded, path) == roots.recorded.end()) {
      roots.recorded.push_back({next++, path});
    }
  }
  for (const Root& root : roots.recorded) {
    const bool is_named =
        std::find(paths.begin(), paths.end(), root.path) != paths.end();
    if (is_named) roots.read.push_back(root);
  }
}

}  // namespace

bool is_within(std::string_view path, std::string_view folder) {
  if (folder == "/") return path.size() > 1 && path.starts_with(folder);
  return path.size() > folder.size() && path.starts_with(folder) &&
         path[folder.size()] == '/';
}

std::string encode_roots(const std::vector<Root>& roots) {
  std::string bytes;
  for (const Root& root : roots) {
    append_number(bytes, root.number);
    append_string(bytes, root.path);
  }
  return bytes;
}

std::vector<Root> decode_roots(std::string_view bytes) {
  std::vector<Root> roots;
  for (ByteReader reader(bytes); !reader.at_end();) {
    const std::uint32_t number = reader.number32();
    const std::string path(reader.string());
    if (reader.failed()) break;
    roots.push_back({number, path});
  }
  return roots;
}

Roots resolve_roots(const NamedPaths& named,
                    const std::vector<Root>& recorded) {
  Roots roots;
  for (const std::string& path : named.forget) {
    roots.forgotten.push_back(recorded_as(path, recorded));
  }
  if (named.read.empty() && named.forget.empty()) {
    read_all_recorded(recorded, roots);
    roots.recorded = recorded;
  } else {
    read_named(named.read, recorded, roots);
  }
  return roots;
}

Roots resolve_all_roots(NamedPaths named, const std::vector<Root>& recorded) {
  Roots wanted;
  if (!named.read.empty() || !named.forget.empty()) {
    wanted = resolve_roots(named, recorded);
  }
  for (const Root& root : recorded) {
    const bool gives_way =
        find_root(wanted.forgotten, root.path) != wanted.forgotten.end() ||
        find_root(wanted.absorbed, root.path) != wanted.absorbed.end();
    if (gives_way) continue;
    std::error_code ignored;
    if (root.path == kStandardInput || !fs::exists(root.path, ignored)) {
      throw Error(root.path +
                  ": this version of Dateline reads all articles anew, and "
                  "these cannot be; --forget=" +
                  root.path + " removes them");
    }
    named.read.push_back(root.path);
  }
  return resolve_roots(named, recorded);
}

}  // namespace dateline
