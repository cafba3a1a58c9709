using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.AdviceDesk.Hours;

public sealed class ConsultingHoursOnPostgres(TestHost<OnPostgres> host) : ConsultingHoursTests<OnPostgres>(host);
