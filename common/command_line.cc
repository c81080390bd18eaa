#include "common/command_line.h"

#include <algorithm>
#include <boost/program_options.hpp>
#include <charconv>
#include <cstdlib>

#include "common/edit_distance.h"
#include "common/error.h"

namespace dateline {
namespace {

namespace po = boost::program_options;

constexpr const char* kArguments = "arguments";

[[noreturn]] void unknown_option(const std::string& typed,
                                 std::span<const OptionSpec> specs,
                                 std::string_view hint) {
  std::string message = "unknown option '" + typed + "'";
  if (typed.starts_with("--")) {
    std::vector<std::string_view> names;
    for (const OptionSpec& spec : specs) names.push_back(spec.name);
    const std::string near = nearest(typed.substr(2), names);
    if (!near.empty()) message += " (did you mean '--" + near + "'?)";
  } else if (!hint.empty()) {
    message.append(": ").append(hint);
  }
  throw UsageError(message);
}

bool is_short_value(std::string_view text) {
  return text.empty() || text == "all" ||
         std::all_of(text.begin(), text.end(),
                     [](char c) { return c >= '0' && c <= '9'; });
}

// Refuses what Boost would take for a short option with its value attached.
void check_short(const std::string& typed, std::span<const OptionSpec> specs,
                 std::string_view hint) {
  if (typed.size() < 2 || typed[0] != '-' || typed[1] == '-') return;
  const bool known =
      std::any_of(specs.begin(), specs.end(), [&typed](const OptionSpec& spec) {
        return spec.letter == typed[1] &&
               (spec.takes_value ? is_short_value(typed.substr(2))
                                 : typed.size() == 2);
      });
  if (!known) unknown_option(typed, specs, hint);
}

// "--country" without "=": what follows is its value, whatever it looks like.
bool awaits_value(std::string_view typed, std::span<const OptionSpec> specs) {
  return typed.starts_with("--") &&
         std::any_of(specs.begin(), specs.end(), [&](const OptionSpec& spec) {
           return spec.takes_value && spec.name == typed.substr(2);
         });
}

po::options_description description_of(std::span<const OptionSpec> specs) {
  po::options_description description;
  for (const OptionSpec& spec : specs) {
    std::string name(spec.name);
    if (spec.letter != '\0') name.append(",").append(1, spec.letter);
    if (spec.takes_value) {
      description.add_options()(
          name.c_str(), po::value<std::vector<std::string>>()->composing(), "");
    } else {
      description.add_options()(name.c_str(), "");
    }
  }
  description.add_options()(kArguments, po::value<std::vector<std::string>>(),
                            "");
  return description;
}

void require_single(const CommandLine& line,
                    std::span<const OptionSpec> specs) {
  for (const OptionSpec& spec : specs) {
    const auto found = line.options.find(std::string(spec.name));
    if (!spec.repeatable && found != line.options.end() &&
        found->second.size() > 1) {
      throw UsageError("option '--" + found->first + "' is given twice");
    }
  }
}

CommandLine collect(const po::basic_parsed_options<char>& parsed) {
  CommandLine line;
  for (const auto& option : parsed.options) {
    if (option.string_key == kArguments || option.position_key >= 0) {
      line.arguments.insert(line.arguments.end(), option.value.begin(),
                            option.value.end());
      continue;
    }
    line.options[option.string_key].push_back(
        option.value.empty() ? std::string() : option.value.front());
  }
  return line;
}

}  // namespace

std::optional<std::string> CommandLine::value(const std::string& name) const {
  const auto found = options.find(name);
  if (found == options.end()) return std::nullopt;
  return found->second.back();
}

std::vector<std::string> CommandLine::values(const std::string& name) const {
  const auto found = options.find(name);
  return found == options.end() ? std::vector<std::string>() : found->second;
}

CommandLine parse_command_line(int argc, const char* const* argv,
                               std::span<const OptionSpec> specs,
                               std::string_view hint) {
  for (int i = 1; i < argc && std::string_view(argv[i]) != "--"; ++i) {
    if (i == 1 || !awaits_value(argv[i - 1], specs)) {
      check_short(argv[i], specs, hint);
    }
  }
  using po::command_line_style::style_t;
  constexpr int kStyle = style_t::allow_long | style_t::long_allow_adjacent |
                         style_t::long_allow_next | style_t::allow_short |
                         style_t::allow_dash_for_short |
                         style_t::short_allow_adjacent |
                         style_t::short_allow_next;
  const po::options_description description = description_of(specs);
  po::positional_options_description positional;
  positional.add(kArguments, -1);
  try {
    CommandLine line = collect(po::command_line_parser(argc, argv)
                                   .options(description)
                                   .positional(positional)
                                   .style(kStyle)
                                   .run());
    require_single(line, specs);
    return line;
  } catch (const po::unknown_option& error) {
    const std::string typed = error.get_option_name();
    unknown_option(typed.substr(0, typed.find('=')), specs, hint);
  } catch (const po::invalid_command_line_syntax& error) {
    using Syntax = po::invalid_command_line_syntax;
    const bool lacks_value = error.kind() == Syntax::missing_parameter ||
                             error.kind() == Syntax::empty_adjacent_parameter;
    throw UsageError(lacks_value ? "option '" + error.get_option_name() +
                                       "' has no value"
                                 : error.what());
  } catch (const po::error& error) {
    throw UsageError(error.what());
  }
}

std::size_t parse_number(std::string_view option, const std::string& value,
                         std::size_t least, std::size_t most) {
  std::size_t number = 0;
  const char* const end = value.data() + value.size();
  const auto [at, error] = std::from_chars(value.data(), end, number);
  if (error != std::errc() || at != end || number < least || number > most) {
    throw UsageError("--" + std::string(option) + ": '" + value +
                     "' is no whole number from " + std::to_string(least) +
                     " to " + std::to_string(most));
  }
  return number;
}

std::string database_path(const CommandLine& line) {
  if (const auto given = line.value("db"); given && !given->empty()) {
    return *given;
  }
  const char* const fallback = std::getenv("DATELINE_DB");
  if (fallback != nullptr && *fallback != '\0') return fallback;
  throw UsageError("no index named: give --db=DIR or set DATELINE_DB");
}

}  // namespace dateline
