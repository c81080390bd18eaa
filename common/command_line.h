#ifndef DATELINE_COMMON_COMMAND_LINE_H_
#define DATELINE_COMMON_COMMAND_LINE_H_

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// An option that a program knows: --name, and -letter where it has one.
struct OptionSpec {
  std::string_view name;
  char letter = '\0';
  bool takes_value = true;
  bool repeatable = false;
};

// A command line taken apart: what was typed, not yet what it means.
struct CommandLine {
  std::map<std::string, std::vector<std::string>> options;  // by long name
  std::vector<std::string> arguments;

  bool has(const std::string& name) const { return options.contains(name); }
  // The value of an option, its last one; nothing where it was not given.
  std::optional<std::string> value(const std::string& name) const;
  // All values of a repeatable option, in order.
  std::vector<std::string> values(const std::string& name) const;
};

// Throws UsageError on an unknown option (with the nearest known), a missing or
// superfluous value, and an option given twice that is not repeatable. Names
// are not guessed from their beginnings. "--" ends the options. A short option
// takes a number or a word of its own kind only where it is known, so that
// "-nuclear" is an unknown option and not "-n uclear". `hint` says what to do
// with an argument that merely looks like an option; it may be empty.
CommandLine parse_command_line(int argc, const char* const* argv,
                               std::span<const OptionSpec> specs,
                               std::string_view hint);

// A whole number from `least` to `most`. Throws UsageError naming the option.
std::size_t parse_number(std::string_view option, const std::string& value,
                         std::size_t least, std::size_t most);

// --db as given, else $DATELINE_DB. Throws UsageError where there is neither.
std::string database_path(const CommandLine& line);

}  // namespace dateline

#endif  // DATELINE_COMMON_COMMAND_LINE_H_
