package cn.techexchange.market.subscription;

import cn.techexchange.platform.mail.PostMail;
import cn.techexchange.platform.web.PublicAddress;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One mail for each rhythm, whatever number of subscriptions it tells of; its link ends just these mails. */
@Singleton
final class SendDigest {
    private final PostMail post;
    private final StopMail stop;
    private final DigestLetter letter;
    private final PublicAddress site;

    SendDigest(PostMail post, StopMail stop, DigestLetter letter, PublicAddress site) {
        this.post = post;
        this.stop = stop;
        this.letter = letter;
        this.site = site;
    }

    void send(String accountId, String address, List<News> news) {
        Map<Rhythm, List<News>> byRhythm = news.stream()
                .collect(Collectors.groupingBy(
                        one -> one.subscription().delivery().rhythm(), TreeMap::new, Collectors.toList()));
        byRhythm.forEach((rhythm, some) -> {
            String token = stop.token(accountId, rhythm);
            post.post(
                    accountId,
                    address,
                    letter.of(rhythm, some, site.of("/unsubscribe#" + token)),
                    site.of("/api/public/unsubscriptions/" + token));
        });
    }
}
