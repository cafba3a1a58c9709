namespace PokCases.Web.Shell;

/// <summary>Names the texts for broken rules: the key is the rule's code.</summary>
internal sealed class RuleTexts;
