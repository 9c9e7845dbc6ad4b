/** The sign of Liaisons: three nodes, one relation of which is only planned. */
export function Mark() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" aria-hidden="true">
      <path d="M5 14.5 10 5l5 9.5" stroke="var(--edge)" strokeWidth="1.6" />
      <path d="M6.5 15h7" stroke="var(--edge)" strokeWidth="1.6" strokeDasharray="2 1.6" />
      <circle cx="10" cy="5" r="3.2" fill="light-dark(#C9591D, #F0925C)" />
      <circle cx="4.5" cy="15" r="3.2" fill="light-dark(#2F6DB5, #6FA8E6)" />
      <circle cx="15.5" cy="15" r="3.2" fill="light-dark(#15806F, #4FBFAE)" />
    </svg>
  );
}
