/** From an enquiry over offers to an agreement in principle. */
@NullMarked
package cn.techexchange.market.negotiation;

import org.jspecify.annotations.NullMarked;
