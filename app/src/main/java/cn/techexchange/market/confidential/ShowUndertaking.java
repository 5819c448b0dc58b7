package cn.techexchange.market.confidential;

import cn.techexchange.identity.account.Caller;
import jakarta.inject.Singleton;

/** Shows the text to be accepted, to those alone who are to accept it. */
@Singleton
public class ShowUndertaking {
    private final AccessRequests requests;
    private final AcceptUndertaking acceptance;

    ShowUndertaking(AccessRequests requests, AcceptUndertaking acceptance) {
        this.requests = requests;
        this.acceptance = acceptance;
    }

    public Undertaking show(Caller caller, String id) {
        return acceptance.textOf(requests.getForRequester(id, caller.requireOrganization()));
    }
}
