namespace PokCases.Web.Shell.LookingOver;

/// <summary>A form that is looked over although nobody signs in there: who received a referral outside writes about a resident too.</summary>
internal sealed record LookedOverNameless;
