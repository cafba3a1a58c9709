using Microsoft.Extensions.Options;
using PokCases.Domain.AdviceDesk.Law;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk.Law;

/// <summary>What an installation says of law: the table of terms, when it warns, how long the formal way takes, and which laws are suggested.</summary>
internal sealed class LawTables
{
    public LawTables(IOptions<LawOptions> options, IOptions<LookOptions> look)
    {
        Options = options.Value;
        Warnings = new TermWarnings([.. Options.Warnings.Distinct()], TimeZoneInfo.FindSystemTimeZoneById(look.Value.TimeZone));
        Terms = Options.TermsFile.Length == 0 ? LegalTermsFile.Shipped : Merged(LegalTermsFile.Shipped, LegalTermsFile.Read(File.ReadAllText(Options.TermsFile)));
    }

    public LawOptions Options { get; }

    /// <summary>The terms to object.</summary>
    public LegalTerms Terms { get; }

    /// <summary>When an objection warns.</summary>
    public TermWarnings Warnings { get; }

    private static LegalTerms Merged(LegalTerms shipped, LegalTerms own) => new(
        own.Version > shipped.Version ? own.Version : shipped.Version,
        [.. own.Rules, .. shipped.Rules.Where(r => own.Rules.All(o => o.Kind != r.Kind))]);
}
