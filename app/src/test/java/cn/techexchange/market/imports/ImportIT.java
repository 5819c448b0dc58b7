package cn.techexchange.market.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Imports as people meet them, over HTTP. */
@OnPlatform
class ImportIT {
    private static final String WRONG = """
            来源编号,成果名称,成果简介,技术领域,成熟度,价格下限（万元）,权利人,有效期至,是否涉密,备注
            W-1,好的一行,一段足够说明问题的成果简介,新材料及其应用,5,30,甲:60%；乙:40%,2027-12-31,否,x
            W-2,坏的一行,<script>alert(1)</script>,没有的领域,12,-5,甲:60%；乙:30%,2027-02-30,否,
            W-3,TOO_LONG,正常的简介文字,05,很成熟,1e30,甲:60；乙,2020-01-01,也许,
            W-1,重复的编号,正常的简介文字,,,,,,,
            ,没有编号,正常的简介文字,,,,,,,
            W-6,涉密的一行,正常的简介文字,,,,,,是,
            W-7,控制\u0007字符,正常的简介文字,,,,,,,
            """.replace("TOO_LONG", "长".repeat(121));

    private final Imports imports;
    private final People people;

    ImportIT(People people) {
        this.people = people;
        this.imports = new Imports(people);
    }

    @Test
    void everyErrorIsReportedAtItsRowAndColumn() {
        JsonNode batch = imports.checked("ACHIEVEMENT", "wrong.csv", WRONG);

        assertThat(imports.errors(batch, "CHECK"))
                .contains(
                        "3|成果简介|只接受纯文本，请去掉尖括号标记",
                        "3|技术领域|代码表中没有这一项，请填写代码或名称",
                        "3|成熟度|代码表中没有这一项，请填写代码或名称",
                        "3|价格下限（万元）|金额不能为负",
                        "3|权利人|各权利人份额合计应为 100%，现为 90%",
                        "3|有效期至|没有这一天",
                        "4|成果名称|不能超过 120 个字",
                        "4|价格下限（万元）|金额过大，请检查单位",
                        "4|权利人|第 2 项：请填写份额",
                        "4|有效期至|有效期不能早于今天",
                        "4|是否涉密|应为“是”或“否”",
                        "5|来源编号|与第 2 行的来源编号相同",
                        "6|来源编号|请填写",
                        "7|是否涉密|涉密内容不得导入平台，请走保密渠道",
                        "8|成果名称|含有无法显示的字符，请删除后重新填写");
        assertThat(counts(batch, "check")).isEqualTo("1+0+0+6");
        assertThat(batch.at("/check/counts/ignoredColumns/0").asText()).isEqualTo("备注");
    }

    @Test
    void theRealRunFindsWhatTheDryRunFound() {
        JsonNode checked = imports.checked("ACHIEVEMENT", "wrong.csv", WRONG);
        JsonNode run = imports.started(checked);

        assertThat(counts(run, "run")).isEqualTo(counts(checked, "check"));
        assertThat(imports.errors(run, "RUN")).isEqualTo(imports.errors(run, "CHECK"));
    }

    @Test
    void theSameFileAgainChangesNothingAndAChangedRowIsUpdated() {
        String rows = rows(0, 250);
        assertThat(counts(imports.run("ACHIEVEMENT", "a.jsonl", rows), "run")).isEqualTo("250+0+0+0");

        assertThat(counts(imports.run("ACHIEVEMENT", "b.jsonl", rows), "run")).isEqualTo("0+0+250+0");

        String changed = rows.replace("成果第 7 号的简介", "成果第 7 号的新简介") + rows(250, 252);
        assertThat(counts(imports.run("ACHIEVEMENT", "c.jsonl", changed), "run"))
                .isEqualTo("2+1+249+0");
    }

    @Test
    void outcomesAlwaysAddUpToTheRowsRead() {
        var random = new Random(20261123);
        for (int round = 0; round < 5; round++) {
            int size = 100 + random.nextInt(250);
            String file = IntStream.range(0, size)
                    .mapToObj(i -> switch (random.nextInt(6)) {
                        case 0 -> "{broken";
                        case 1 -> "{\"id\":\"R-1\",\"abstract\":\"同一个编号的另一行文字\"}";
                        case 2 -> "{\"abstract\":\"没有编号\"}";
                        case 3 -> "{\"id\":\"R-%d\",\"abstract\":\"<b>标记</b>\"}".formatted(random.nextInt(90));
                        default ->
                            "{\"id\":\"R-%d\",\"title\":\"随机 %d\",\"abstract\":\"随机内容\"}"
                                    .formatted(random.nextInt(90), random.nextInt(3));
                    })
                    .collect(Collectors.joining("\n"));

            JsonNode batch = imports.run("ACHIEVEMENT", "random.jsonl", file);

            assertThat(imports.sum(batch, "check")).isEqualTo(size);
            assertThat(imports.sum(batch, "run")).isEqualTo(size);
            assertThat(counts(batch, "run")).isEqualTo(counts(batch, "check"));
        }
    }

    @Test
    void papersWithoutTitleGetOneThatIsMarked() {
        JsonNode batch = imports.run("ACHIEVEMENT", "papers.jsonl", """
                {"id":"p-1","title":null,"abstract":"针对高速电机绕组损耗大的问题提出了新的结构。试验表明有效。","keywords":["电机（Motor）, 高速"],"discipline":"电气工程","category":"工学","source":"x"}
                """);

        assertThat(counts(batch, "run")).isEqualTo("1+0+0+0");
        JsonNode item = imports.ownListings().get(0);
        assertThat(item.path("title").asText()).isEqualTo("〔针对高速电机绕组损耗大的问题提出了新的结构〕");
    }

    @Test
    void aWrongTextIsReportedOnceAlthoughTheTitleIsMadeOfIt() {
        JsonNode batch = imports.checked("ACHIEVEMENT", "a.jsonl", "{\"id\":\"t\",\"abstract\":\"<b>粗体的开头一句话</b>\"}");

        assertThat(imports.errors(batch, "CHECK")).containsExactly("1|abstract|只接受纯文本，请去掉尖括号标记");
    }

    @Test
    void demandsAreTakenInToo() {
        var demands = new Imports(people, people.enterprise());

        JsonNode batch = demands.run("DEMAND", "demands.jsonl", """
                {"id":"d-1","text":"希望开发强度高、韧性也高的铝合金材料，用于汽车零件。","field":"有色金属","kind":"enterprise","origin":"某处","source":"某址"}
                {"id":"d-2","text":"轧辊寿命短","targets":"单次轧制量≥4000 吨；硬度|介于|55|62|HRC","budgetHigh":"100万元"}
                """);

        assertThat(counts(batch, "run")).isEqualTo("2+0+0+0");
    }

    @Test
    void theTemplateItselfHoldsNoRows() {
        for (String format : new String[] {"CSV", "XLSX"}) {
            byte[] template = imports.owner()
                    .get("/api/import-files/template/ACHIEVEMENT?format=" + format)
                    .expect(200)
                    .bytes();

            JsonNode batch = imports.checked("ACHIEVEMENT", "template", template);

            assertThat(batch.at("/check/state").asText()).isEqualTo("DONE");
            assertThat(imports.sum(batch, "check")).isZero();
        }
    }

    @Test
    void whatIsExportedComesBackUnchanged() {
        imports.run("ACHIEVEMENT", "full.csv", """
                来源编号,成果名称,成果简介,规划产业,关键词,权利人,完成人,知识产权,优势指标,成本对比,转化方式,价格下限（万元）,价格上限（万元）,有效期至
                F-1,=公式样的名称,多行\t简介,稀土永磁,甲；乙,甲大学:60.5%；乙公司:39.5%,张三:甲大学；李四,发明专利|ZL1|甲|2020-01-02|2040-01-01|丙、丁,损耗|120|180.5|W,绕组|3.20|4|每台,转让；LICENSE,30,50.5,2027-12-31
                """);
        for (String format : new String[] {"CSV", "XLSX", "JSON_LINES"}) {
            Answer export = imports.owner()
                    .get("/api/import-files/export/ACHIEVEMENT?format=" + format)
                    .expect(200);

            JsonNode again = imports.run("ACHIEVEMENT", "again", export.bytes());

            assertThat(counts(again, "run")).as(format).isEqualTo("0+0+1+0");
        }
    }

    @Test
    void othersSeeNothingOfAnImportAndMembersDoNotPublish() {
        JsonNode batch = imports.checked("ACHIEVEMENT", "a.jsonl", rows(0, 1));
        String address = "/api/imports/" + batch.path("id").asText();
        Person stranger = people.institute();

        stranger.get(address).expect(404);
        stranger.get(address + "/findings/CHECK").expect(404);
        stranger.post(address + "/start").expect(404);
        people.visitor().get(address).expect(401);
        people.staff(Role.FIRST_REVIEWER).get(address).expect(403);
        people.staff(Role.ADMINISTRATOR).get(address).expect(200);
        imports.upload("ACHIEVEMENT", "a.jsonl", rows(0, 1).getBytes(java.nio.charset.StandardCharsets.UTF_8), true)
                .expect(403);
        imports.upload("DEMAND", "a.jsonl", rows(0, 1).getBytes(java.nio.charset.StandardCharsets.UTF_8), false)
                .expect(403);
    }

    @Test
    void aSheetWithoutTheRequiredColumnsIsGivenUpWithTheReason() {
        JsonNode batch = imports.checked("ACHIEVEMENT", "a.csv", "成果名称,备注\n甲,乙\n");

        assertThat(batch.at("/check/state").asText()).isEqualTo("FAILED");
        assertThat(batch.at("/check/message").asText()).contains("来源编号", "成果简介");
        imports.owner()
                .post("/api/imports/" + batch.path("id").asText() + "/start")
                .expect(409);
    }

    static String rows(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i ->
                        "{\"id\":\"S-%d\",\"title\":\"批量成果 %d\",\"abstract\":\"成果第 %d 号的简介\",\"keywords\":[\"甲\",\"乙\"]}\n"
                                .formatted(i, i, i))
                .collect(Collectors.joining());
    }

    private static String counts(JsonNode batch, String pass) {
        JsonNode counts = batch.path(pass).path("counts");
        return counts.path("created") + "+" + counts.path("updated") + "+" + counts.path("unchanged") + "+"
                + counts.path("rejected");
    }
}
