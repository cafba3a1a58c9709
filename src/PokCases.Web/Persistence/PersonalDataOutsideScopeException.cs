namespace PokCases.Web.Persistence;

/// <summary>Code tried to load personal data outside an access scope: a defect, never a user's mistake.</summary>
public sealed class PersonalDataOutsideScopeException()
    : InvalidOperationException("Personal data was about to be loaded outside an access scope; open one with the reading door.");
