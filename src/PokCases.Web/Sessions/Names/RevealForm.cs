using Microsoft.Extensions.Localization;
using PokCases.Domain.Sessions;
using PokCases.Web.Shell;

namespace PokCases.Web.Sessions.Names;

/// <summary>What somebody filled in to reveal names.</summary>
/// <param name="People">For whom, as posted.</param>
/// <param name="Why">Why.</param>
public sealed record RevealForm(IReadOnlyList<string> People, string Why)
{
    public static RevealForm From(IFormCollection form) => new([.. form["voor"].OfType<string>()], form.Text("waarom"));

    /// <summary>What is wrong, by field.</summary>
    internal Dictionary<string, string> Errors(IStringLocalizer<NamesTexts> texts)
    {
        Dictionary<string, string> errors = [];
        if (People.Count == 0)
        {
            errors["voor"] = texts["ForNobody"];
        }

        if (Why.Length == 0)
        {
            errors["waarom"] = texts["WhyMissing"];
        }
        else if (Why.ReplaceLineEndings("\n").Length > NameReveal.LongestWhy)
        {
            errors["waarom"] = texts["WhyTooLong", NameReveal.LongestWhy];
        }

        return errors;
    }
}
