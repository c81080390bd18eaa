# Writes OUTPUT, a C++ file in which each of the TABLES (file names in DATA) is
# a string: heads.tsv becomes dateline::tables::heads.
set(text "#include <string_view>\nnamespace dateline::tables {\n")
string(REPLACE "," ";" TABLES "${TABLES}")
foreach(table IN LISTS TABLES)
  file(READ ${DATA}/${table}.tsv rows)
  string(APPEND text "extern const std::string_view ${table};\n"
         "const std::string_view ${table} = R\"tsv(${rows})tsv\";\n")
endforeach()
string(APPEND text "}  // namespace dateline::tables\n")
file(WRITE ${OUTPUT} "${text}")
