/** Experts hear large or disputed contracts: who is asked, who is free of conflict, what they hold. */
@NullMarked
package cn.techexchange.registry.registration.expert;

import org.jspecify.annotations.NullMarked;
