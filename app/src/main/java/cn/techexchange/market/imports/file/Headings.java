package cn.techexchange.market.imports.file;

import cn.techexchange.market.imports.file.SourceRow.Fault;
import cn.techexchange.platform.text.Shortened;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The heading row of a sheet; makes rows of its cells. */
record Headings(List<String> names) {
    private static final int SHOWN = 40;

    Headings {
        names = List.copyOf(names);
        if (names.stream().allMatch(String::isBlank)) {
            throw Sniffer.refused("第一行没有列名。请使用模板的列名");
        }
        var seen = new ArrayList<String>();
        for (String name : names) {
            if (!name.isBlank() && seen.contains(name)) {
                throw Sniffer.refused("列名“" + name + "”出现了两次。请保留一列");
            }
            seen.add(name);
        }
    }

    SourceRow row(long number, List<SourceCell> cells, List<Fault> faults) {
        Map<String, SourceCell> named = new LinkedHashMap<>();
        var found = new ArrayList<>(faults);
        for (int i = 0; i < cells.size(); i++) {
            SourceCell cell = cells.get(i);
            if (!cell.isBlank()) {
                if (i < names.size() && !names.get(i).isBlank()) {
                    named.put(names.get(i), cell);
                } else {
                    String shown = Shortened.to(cell.text(), SHOWN);
                    found.add(new Fault("第 " + (i + 1) + " 列", "这一格没有列名，可能是分隔符或引号有误", shown));
                }
            }
        }
        return new SourceRow(number, named, List.copyOf(found));
    }
}
