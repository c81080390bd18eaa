# Writes OUTPUT, the C++ file that defines embedded_table(): the text of each of
# the TABLES (file names in DATA without their ending).
set(text "#include \"indexer/tables/table.h\"\n\nnamespace dateline {\n\n"
    "std::string_view embedded_table(std::string_view name) {\n")
list(JOIN text "" text)
string(REPLACE "," ";" TABLES "${TABLES}")
foreach(table IN LISTS TABLES)
  file(READ ${DATA}/${table}.tsv rows)
  string(APPEND text "  if (name == \"${table}\") {\n"
         "    return R\"tsv(${rows})tsv\";\n  }\n")
endforeach()
string(APPEND text "  return {};\n}\n\n}  // namespace dateline\n")
file(WRITE ${OUTPUT} "${text}")
