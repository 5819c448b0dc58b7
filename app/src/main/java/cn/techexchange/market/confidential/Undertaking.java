package cn.techexchange.market.confidential;

import cn.techexchange.platform.text.Sha256;

/** The text that a reader accepts before reading. It names no owner: a demand's may be anonymous. */
public record Undertaking(String text) {

    public static Undertaking of(AccessRequest request, String organizationName) {
        return new Undertaking("""
                保密承诺书

                承诺方：%s
                资料名称：%s
                查看范围：%s
                查看目的：%s

                承诺方向资料提供方承诺：
                一、仅为上述目的查看和使用资料，不用于其他用途。
                二、不向任何第三方披露资料内容；确需内部人员知悉的，限于必要人员，并要求其承担同样的保密义务。
                三、不以资料内容申请知识产权，不进行反向工程。
                四、提供方收回查看权限或双方未达成合作的，停止使用资料，删除或者归还全部副本。
                五、资料已经公开、承诺方此前已合法掌握或者依法必须披露的部分除外。
                六、违反承诺造成损失的，依法承担赔偿责任。保密义务自确认之日起五年内有效。

                申请编号：%s
                """.formatted(
                        organizationName,
                        request.subject().title(),
                        request.subject().tier().label(),
                        request.purpose(),
                        request.id()));
    }

    public String sha256() {
        return Sha256.of(text);
    }
}
