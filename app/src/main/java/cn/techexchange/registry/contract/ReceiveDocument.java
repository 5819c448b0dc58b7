package cn.techexchange.registry.contract;

import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.CommonProblem;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.storage.ContentStore;
import cn.techexchange.platform.storage.StoredContent;
import cn.techexchange.platform.text.Shortened;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.contract.ContractDocument.DocumentPurpose;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.Clock;
import java.util.Set;

/** Stores an uploaded file and reads its text; no transaction is open meanwhile. */
@Singleton
final class ReceiveDocument {
    private static final long MAX_BYTES = 50L * 1024 * 1024;
    private static final int MAX_NAME = 200;
    private static final String PDF = "application/pdf";
    private static final Set<String> TEXTS = Set.of(PDF, DocxText.MEDIA_TYPE);
    private static final Set<String> IMAGES = Set.of("image/png", "image/jpeg");
    private final ContentStore store;
    private final ContractPages pages;
    private final SimilarTexts similarTexts;
    private final Clock clock;

    ReceiveDocument(ContentStore store, ContractPages pages, SimilarTexts similarTexts, Clock clock) {
        this.store = store;
        this.pages = pages;
        this.similarTexts = similarTexts;
        this.clock = clock;
    }

    /** @throws ProblemException {@code TOO_LARGE}, {@code CONTRACT_TEXT_NOT_PDF}, {@code CONTRACT_TEXT_UNREADABLE} */
    ContractDocument receive(DocumentPurpose purpose, String fileName, InputStream content) {
        StoredContent stored = store.put(content, MAX_BYTES);
        String mediaType = mediaType(stored);
        requireKnownType(purpose, mediaType);
        PageTexts text = text(mediaType, stored.sha256());
        pages.keep(stored.sha256(), text.pages());
        text.sketch().ifPresent(sketch -> similarTexts.keep(stored.sha256(), sketch));
        return new ContractDocument(
                Ids.next(),
                purpose,
                plainName(fileName),
                stored.sha256(),
                text.sha256(),
                stored.size(),
                mediaType,
                text.pages().size(),
                LocalTime.now(clock));
    }

    /** The first bytes of a Word document only tell that it is an archive. */
    private String mediaType(StoredContent stored) {
        boolean word = DocxText.ARCHIVES.contains(stored.mediaType()) && DocxText.isDocx(store.open(stored.sha256()));
        return word ? DocxText.MEDIA_TYPE : stored.mediaType();
    }

    private PageTexts text(String mediaType, String sha256) {
        return switch (mediaType) {
            case PDF -> PdfText.read(store.open(sha256));
            case DocxText.MEDIA_TYPE -> DocxText.read(store.open(sha256));
            default -> PageTexts.NONE;
        };
    }

    private static void requireKnownType(DocumentPurpose purpose, String mediaType) {
        if (purpose == DocumentPurpose.CONTRACT_TEXT && !TEXTS.contains(mediaType)) {
            throw new ProblemException(ContractProblem.CONTRACT_TEXT_NOT_PDF, "合同文本请上传 PDF 或 Word（docx）文件。");
        }
        if (!TEXTS.contains(mediaType) && !IMAGES.contains(mediaType)) {
            throw new ProblemException(CommonProblem.UNSUPPORTED_FORMAT, "附件可以是 PDF、Word（docx）、PNG 或 JPEG 文件。");
        }
    }

    /** The name only labels the file: folders and characters that could mislead are left out. */
    private static String plainName(String fileName) {
        String name = fileName.replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}<>\"]", "")
                .strip();
        String kept = name.isEmpty() ? "未命名文件" : name;
        return Shortened.to(kept, MAX_NAME);
    }
}
