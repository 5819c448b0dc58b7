/** What the two sides of a match tell each other about it, for the receiver and the brokers only, and how that is counted. */
@NullMarked
package cn.techexchange.market.feedback;

import org.jspecify.annotations.NullMarked;
