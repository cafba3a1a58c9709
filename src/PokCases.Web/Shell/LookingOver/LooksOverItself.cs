namespace PokCases.Web.Shell.LookingOver;

/// <summary>A form that is not looked over for it.</summary>
/// <param name="Why">It asks on its own page, or nothing of it is about a case.</param>
internal sealed record LooksOverItself(string Why);
