namespace PokCases.Domain.Sharing;

/// <summary>A sharing decision as it is filled in: <i>taak → doel → noodzakelijke gegevens → juridische onderbouwing</i>, receiver, and whether the person knows. A draft may leave anything open.</summary>
/// <param name="ReceiverId">The organisation that receives; null while not chosen.</param>
/// <param name="ReceiverPersonId">The one person of it who receives; null for all its people who work on the case.</param>
/// <param name="Task">Which task the receiver does.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Selection">Which data.</param>
/// <param name="WhyNecessary">Why it is necessary.</param>
/// <param name="WhyProportionate">Why no lighter way does.</param>
/// <param name="Grounds">On what ground.</param>
/// <param name="Informed">Whether the person knows.</param>
/// <param name="LastDay">The last day it holds; null while not chosen.</param>
public sealed record SharingText(
    Guid? ReceiverId,
    Guid? ReceiverPersonId,
    string Task,
    string Purpose,
    SharedSelection Selection,
    string WhyNecessary,
    string WhyProportionate,
    SharingGrounds Grounds,
    Informing Informed,
    DateOnly? LastDay)
{
    /// <summary>Nothing filled in.</summary>
    public static readonly SharingText Empty = new(null, null, "", "", SharedSelection.Nothing, "", "", SharingGrounds.None, Informing.Unknown, null);
}
