using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;

namespace PokCases.Web.Cases.Audiences;

/// <summary>Who sees a contribution, in words.</summary>
public static class AudienceWords
{
    /// <summary>Short, for a choice or a mark: "Alleen Wijkteam Noord".</summary>
    internal static string Of(Audience audience, Profession profession, string organisation, IStringLocalizer<AudienceTexts> texts) => audience switch
    {
        Audience.OwnOrganisation => texts["Who.OwnOrganisation", organisation],
        Audience.Profession => texts[$"Who.Profession.{profession}"],
        _ => texts[$"Who.{audience}"],
    };
}
