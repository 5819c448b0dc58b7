/** Papers for those they were made out to, and their check for anybody. */
@NullMarked
package cn.techexchange.registry.certificate.web;

import org.jspecify.annotations.NullMarked;
