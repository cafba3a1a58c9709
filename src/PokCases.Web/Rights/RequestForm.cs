using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Rights;
using PokCases.Web.Shell;

namespace PokCases.Web.Rights;

/// <summary>What was typed to write a request down.</summary>
internal sealed record RequestForm(ResidentRequestKind? Kind, RequestChannel? Channel, DateOnly? ReceivedOn, IReadOnlyList<string> References, bool ByRepresentative, RequestText Text)
{
    /// <summary>More are several requests.</summary>
    public const int MostCases = 10;

    private static readonly char[] Between = [' ', ',', ';', '\n', '\r', '\t'];

    public static RequestForm From(IFormCollection form)
    {
        var represented = form.Text("wie") == "vertegenwoordiger";
        var kind = form.OptionalChoice<ResidentRequestKind>("soort");
        var corrects = kind is ResidentRequestKind.Correction;
        return new RequestForm(
            kind,
            form.OptionalChoice<RequestChannel>("kanaal"),
            form.OptionalDay("ontvangen"),
            [.. form.Text("casussen").Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(r => r.ToUpperInvariant()).Distinct(StringComparer.Ordinal)],
            represented,
            new RequestText(form.Text("wat"), corrects ? form.Text("fout") : "", corrects ? form.Text("goed") : "", represented ? form.Text("vertegenwoordiger") : "", represented ? form.Text("machtiging") : ""));
    }

    /// <summary>What is wrong, by field.</summary>
    public Dictionary<string, string> Errors(IStringLocalizer<RightsTexts> texts, DateOnly today)
    {
        Dictionary<string, string> errors = [];
        Wrong("soort-0", Kind is null, "KindMissing");
        Wrong("kanaal-0", Channel is null, "ChannelMissing");
        Wrong("ontvangen", ReceivedOn is null || ReceivedOn > today, "ReceivedWrong");
        Wrong("casussen", References.Count is 0 or > MostCases, "CasesMissing");
        Wrong("vertegenwoordiger", ByRepresentative && Text.Representative.Length == 0, "RepresentativeMissing");
        Wrong("machtiging", ByRepresentative && Text.Authority.Length == 0, "AuthorityMissing");
        Wrong("wat", Kind is not (null or ResidentRequestKind.Access) && Text.What.Length == 0, "WhatMissing");
        Wrong("fout", Kind is ResidentRequestKind.Correction && Text.Wrong.Length == 0, "WrongMissing");
        Wrong("goed", Kind is ResidentRequestKind.Correction && Text.Right.Length == 0, "RightMissing");
        foreach (var (field, text, longest) in new[]
        {
            ("wat", Text.What, RequestText.Longest), ("fout", Text.Wrong, RequestText.Longest), ("goed", Text.Right, RequestText.Longest),
            ("vertegenwoordiger", Text.Representative, Texts.Line), ("machtiging", Text.Authority, Texts.Line),
        })
        {
            if (text.ReplaceLineEndings("\n").Length > longest)
            {
                errors[field] = texts["TooLong", longest];
            }
        }

        return errors;

        void Wrong(string field, bool isWrong, string key)
        {
            if (isWrong)
            {
                errors[field] = texts[key];
            }
        }
    }
}
