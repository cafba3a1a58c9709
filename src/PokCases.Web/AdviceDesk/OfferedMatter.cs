namespace PokCases.Web.AdviceDesk;

/// <summary>A matter that is offered, as far as the colleague may know of it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="By">Who holds it.</param>
/// <param name="Words">What was written for the colleague.</param>
public sealed record OfferedMatter(Guid Id, string By, string Words);
