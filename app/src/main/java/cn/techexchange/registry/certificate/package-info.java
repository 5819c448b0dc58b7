/** Papers that the desk gives out: the certificate of registration and the notice of refusal, and their public check. */
@NullMarked
package cn.techexchange.registry.certificate;

import org.jspecify.annotations.NullMarked;
