/** What waits for a person: each business area counts its own, the work area's first page shows it. */
@NullMarked
package cn.techexchange.identity.waiting;

import org.jspecify.annotations.NullMarked;
