using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.AdviceDesk.Hours;

public sealed class ConsultingHoursOnSqlite(TestHost<OnSqlite> host) : ConsultingHoursTests<OnSqlite>(host);
