package cn.techexchange.demo;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.brokerage.AnswerIntroduction;
import cn.techexchange.market.brokerage.AnswerIntroduction.Answer;
import cn.techexchange.market.brokerage.Introductions;
import cn.techexchange.market.brokerage.KeepNotes;
import cn.techexchange.market.brokerage.Note;
import cn.techexchange.market.brokerage.ProposeIntroduction;
import jakarta.inject.Singleton;

/** What a broker and the two sides do. */
@Singleton
final class IntroductionMoves {
    private final ProposeIntroduction propose;
    private final AnswerIntroduction answer;
    private final Introductions introductions;
    private final KeepNotes notes;

    IntroductionMoves(
            ProposeIntroduction propose, AnswerIntroduction answer, Introductions introductions, KeepNotes notes) {
        this.propose = propose;
        this.answer = answer;
        this.introductions = introductions;
        this.notes = notes;
    }

    String propose(Caller broker, String demand, String achievement, String reason) {
        return propose.propose(broker, new ProposeIntroduction.Proposal(demand, achievement, reason))
                .id();
    }

    String note(Caller broker, String demand, String achievement, String text) {
        return notes.write(broker, new Note.Subject(demand, achievement), text).id();
    }

    String answer(Caller side, String id, DemoIntroduction.Answer said) {
        long version = introductions.find(id).orElseThrow().requireVersion();
        Answer given = said.accepts() ? new Answer.Accept() : new Answer.Decline(said.reason());
        return answer.answer(side, id, version, given).id();
    }
}
