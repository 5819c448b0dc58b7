package cn.techexchange.market.subscription;

/** How a person is told. @param paused nothing is looked for meanwhile, so nothing comes afterwards either */
public record Delivery(boolean inSite, boolean mail, Rhythm rhythm, boolean paused) {
    Delivery withoutMail() {
        return new Delivery(inSite, false, rhythm, paused);
    }
}
