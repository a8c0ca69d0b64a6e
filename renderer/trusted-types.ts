// Every piece of HTML that anything in the window makes from text is cleaned first. Import this before all else.
import DOMPurify from 'dompurify'

type PolicyRules = { readonly createHTML: (text: string) => string }
type Factory = { readonly createPolicy: (name: string, rules: PolicyRules) => unknown }

const factory = (window as { readonly trustedTypes?: Factory }).trustedTypes
// The policy named "default" is asked whenever text is about to become HTML, so pasted content cannot run.
factory?.createPolicy('default', {
  createHTML: (text) => DOMPurify.sanitize(text, { RETURN_TRUSTED_TYPE: false }),
})
