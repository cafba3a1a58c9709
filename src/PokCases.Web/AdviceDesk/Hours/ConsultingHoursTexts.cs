namespace PokCases.Web.AdviceDesk.Hours;

/// <summary>Texts of consulting hours, their queue, calendar and waiting list.</summary>
internal sealed class ConsultingHoursTexts;
